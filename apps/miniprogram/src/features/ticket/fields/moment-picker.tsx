import type { Instant } from '@linying/domain'
import { dayAndTime, timeOfDay } from '@linying/look'
import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { now } from '../../../platform'
import { Chips } from '../../../ui/chips'
import { PickerChip } from '../../../ui/picker-chip'
import { actionFormWords as words } from '../../../wording/action-form'
import classes from './picking.module.scss'
import { dateOf, someInstantOf, timeOnDay } from './time-on-day'
import { usualMoments } from './usual-moments'

type MomentPickerProps = {
  readonly id: string
  readonly utcOffsetMinutes: number
  readonly answer: Instant | undefined
  readonly onAnswer: (moment: Instant) => void
}

/** A usual moment with one tap, any other by its day and its time. */
export function MomentPicker({ id, utcOffsetMinutes, answer, onAnswer }: MomentPickerProps) {
  const [clock] = useState(() => ({ now: now(), utcOffsetMinutes }))
  const moments = usualMoments(clock.now, utcOffsetMinutes)
  const from = answer ?? moments[0] ?? clock.now
  return (
    <View className={classes.picking}>
      <Chips id={id} chosen={answer} choices={moments.map(value => ({ value, text: dayAndTime(value, clock) }))} onPick={onAnswer} />
      <PickerChip
        id={`${id}-date`}
        mode="date"
        chosen={false}
        text={words.atDay}
        value={dateOf(from, utcOffsetMinutes)}
        from={dateOf(clock.now, utcOffsetMinutes)}
        onPick={date => onAnswer(timeOnDay(timeOfDay(from, utcOffsetMinutes), someInstantOf(date, utcOffsetMinutes), utcOffsetMinutes))}
      />
      <PickerChip
        id={`${id}-time`}
        mode="time"
        chosen={false}
        text={words.atTime}
        value={timeOfDay(from, utcOffsetMinutes)}
        onPick={time => onAnswer(timeOnDay(time, from, utcOffsetMinutes))}
      />
      {answer !== undefined && <Text className={classes.chosen}>{words.chosenTime(dayAndTime(answer, clock))}</Text>}
    </View>
  )
}
