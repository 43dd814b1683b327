import { Text } from '@tarojs/components'
import { classNames } from './class-names'
import { Icon } from './icon'
import type { PickerChip as PhonesPickerChip } from './picker-chip'
import classes from './picker-chip.module.scss'

/** A chip over the browser's own field for a day or a time, which a keyboard fills in too. */
export const PickerChip: typeof PhonesPickerChip = ({ id, mode, text, value, chosen, from, onPick }) => (
  <label className={classNames(classes.chip, chosen && classes.chosen)}>
    <Icon name={mode === 'time' ? 'clock' : 'today'} size="small" />
    <Text>{text}</Text>
    <input
      id={id}
      className={classes.field}
      type={mode}
      defaultValue={value}
      min={from}
      aria-label={text}
      onClick={({ currentTarget }) => currentTarget.showPicker()}
      onChange={({ currentTarget }) => currentTarget.value !== '' && currentTarget.validity.valid && onPick(currentTarget.value)}
    />
  </label>
)
