import { defaultCallRules } from '@linying/domain'
import { Text, View } from '@tarojs/components'
import { Card } from '../../ui/card'
import { classNames } from '../../ui/class-names'
import { staffCallsWords as words } from '../../wording/staff-calls'
import classes from './call-figures.module.scss'
import type { PickupFigures } from './use-calls'

const { pickupWithinSeconds, pickupWithinRings } = defaultCallRules

/** Of a period: what became of its calls, beside what is aimed at. */
export function CallFigures({ figures }: { readonly figures: PickupFigures }) {
  const { calls, answered, inTime, handedOver, missed, answeredShare, inTimeShare, medianWaitingSeconds, afterHours } = figures
  return (
    <Card id="call-figures">
      <View className={classes.figures}>
        <Figure id="answered" name={words.figures.answered} count={answered} share={answeredShare} />
        <Figure id="in-time" name={words.figures.inTime(pickupWithinSeconds)} count={inTime} share={inTimeShare} />
        <Figure id="handed-over" name={words.figures.handedOver} count={handedOver} share={null} />
        <Figure id="missed" name={words.figures.missed} count={missed} share={null} isBad={missed > 0} />
      </View>
      <Text className={classes.line}>
        {[
          words.calls(calls),
          ...(medianWaitingSeconds === null ? [] : [words.median(Math.round(medianWaitingSeconds))]),
          ...(afterHours.answeredShare === null ? [] : [words.afterHours(afterHours.calls, percent(afterHours.answeredShare))])
        ].join('，')}
      </Text>
      <Text className={classes.line}>{words.target(pickupWithinSeconds, pickupWithinRings)}</Text>
    </Card>
  )
}

type FigureProps = {
  readonly id: string
  readonly name: string
  readonly count: number
  readonly share: number | null
  readonly isBad?: boolean
}

function Figure({ id, name, count, share, isBad = false }: FigureProps) {
  return (
    <View className={classes.figure} id={`figure-${id}`}>
      <Text className={classNames(classes.count, isBad && classes.bad)}>{count}</Text>
      <Text className={classes.name}>{name}</Text>
      {share !== null && <Text className={classes.share}>{percent(share)}</Text>}
    </View>
  )
}

/** Rounded down, so that a hundred per cent is all of them. */
function percent(share: number): string {
  return words.share(Math.floor(share * 100))
}
