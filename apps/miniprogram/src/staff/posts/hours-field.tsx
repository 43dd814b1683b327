import { limits } from '@linying/domain'
import { weekdayWords } from '@linying/look'
import { Text, View } from '@tarojs/components'
import { newId } from '../../platform'
import { Button } from '../../ui/button'
import { Chips } from '../../ui/chips'
import { PickerChip } from '../../ui/picker-chip'
import { staffPostEditWords as words } from '../../wording/staff-posts'
import { type Slot, withHours } from './post-draft'
import classes from './posts.module.scss'

type HoursFieldProps = { readonly slots: readonly Slot[]; readonly onChange: (slots: readonly Slot[]) => void }

const days = weekdayWords.map((text, day) => ({ value: String(day), text }))

/** When the post is manned: from, to, and on which days. */
export function HoursField({ slots, onChange }: HoursFieldProps) {
  return (
    <View className={classes.lines} id="hours">
      {slots.map(({ id, from, to, weekdays }, index) => (
        <View key={id} className={classes.slot}>
          <View className={classes.row}>
            <PickerChip
              id={`hours-from-${index}`}
              mode="time"
              chosen={false}
              text={words.from(from)}
              value={from}
              onPick={time => onChange(withHours(slots, index, { id: newId(), from: time }))}
            />
            <PickerChip
              id={`hours-to-${index}`}
              mode="time"
              chosen={false}
              text={words.to(to)}
              value={to === '24:00' ? '00:00' : to}
              onPick={time => onChange(withHours(slots, index, { id: newId(), to: time === '00:00' ? '24:00' : time }))}
            />
          </View>
          <Chips
            id={`hours-days-${index}`}
            chosenMany={weekdays.map(String)}
            choices={days}
            onPick={day => onChange(withHours(slots, index, { id: newId(), weekdays: toggled(weekdays, Number(day)) }))}
          />
          <Button
            id={`hours-remove-${index}`}
            look="plain"
            text={words.removeHours(`${from}–${to}`)}
            onTap={() => onChange(slots.filter((_, at) => at !== index))}
          />
        </View>
      ))}
      {slots.length < limits.patrolSlots && (
        <Button
          id="hours-add"
          icon="plus"
          text={words.addHours}
          onTap={() => onChange([...slots, { id: newId(), from: '12:00', to: '13:00', weekdays: [0, 1, 2, 3, 4, 5, 6] }])}
        />
      )}
      {slots.length === 0 && <Text className={classes.second}>{words.missing}</Text>}
    </View>
  )
}

function toggled(weekdays: readonly number[], day: number): number[] {
  return weekdays.includes(day) ? weekdays.filter(one => one !== day) : [...weekdays, day].sort((one, other) => one - other)
}
