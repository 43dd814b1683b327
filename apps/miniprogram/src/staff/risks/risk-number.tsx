import type { Risk } from '@linying/domain'
import { Text, View } from '@tarojs/components'
import { accessible } from '../../ui/accessible'
import { classNames } from '../../ui/class-names'
import { staffRisksWords as words } from '../../wording/staff-risks'
import classes from './risks.module.scss'

type RiskNumberProps = { readonly risk: Risk; readonly count: number; readonly chosen: boolean; readonly onPick: () => void }

export function RiskNumber({ risk, count, chosen, onPick }: RiskNumberProps) {
  return (
    <View
      id={`risk-${risk}`}
      className={classNames(classes.number, chosen && classes.chosen)}
      onClick={onPick}
      {...accessible({ role: 'radio', label: `${words.numbers[risk]} ${words.count(count)}`, checked: chosen })}
    >
      <Text className={classNames(classes.count, count > 0 && classes[risk])}>{count}</Text>
      <Text className={classes.name}>{words.numbers[risk]}</Text>
    </View>
  )
}
