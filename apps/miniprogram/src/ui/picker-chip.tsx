import { Picker, Text, View } from '@tarojs/components'
import { accessible } from './accessible'
import { classNames } from './class-names'
import { Icon } from './icon'
import classes from './picker-chip.module.scss'

type PickerChipProps = {
  readonly id: string
  readonly mode: 'date' | 'time'
  readonly text: string
  /** 2026-11-22 or 10:40 */
  readonly value: string
  readonly chosen: boolean
  /** The earliest that can be picked, in the same spelling. */
  readonly from?: string
  readonly onPick: (value: string) => void
}

/** A chip that opens the phone's own wheel for a day or a time. */
export function PickerChip({ id, mode, text, value, chosen, from, onPick }: PickerChipProps) {
  const chip = (
    <View className={classNames(classes.chip, chosen && classes.chosen)}>
      <Icon name={mode === 'time' ? 'clock' : 'today'} size="small" />
      <Text>{text}</Text>
    </View>
  )
  const shared = {
    id,
    value,
    onChange: (event: { detail: { value: string } }) => onPick(event.detail.value),
    ...accessible({ label: text })
  }
  if (mode === 'time') {
    return (
      <Picker mode="time" {...shared}>
        {chip}
      </Picker>
    )
  }
  return (
    <Picker mode="date" {...(from !== undefined && { start: from })} {...shared}>
      {chip}
    </Picker>
  )
}
