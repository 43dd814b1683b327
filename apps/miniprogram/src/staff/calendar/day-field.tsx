import type { Period } from '@linying/domain'
import { periodsWords } from '@linying/look'
import { Text, View } from '@tarojs/components'
import { Button } from '../../ui/button'
import { PickerChip } from '../../ui/picker-chip'
import { staffCalendarWords as words } from '../../wording/staff-calendar'
import classes from './calendar.module.scss'
import { endOf, nextPeriod, onWheel, withoutPeriod, withPeriod } from './week-draft'

type DayFieldProps = {
  readonly day: number
  readonly periods: readonly Period[]
  readonly onChange: (periods: readonly Period[]) => void
}

/** The periods of one day: each with its two times, one more, or none. */
export function DayField({ day, periods, onChange }: DayFieldProps) {
  const next = nextPeriod(periods)
  return (
    <View id="day-periods">
      {periods.length === 0 && <Text className={classes.note}>{words.dayOff}</Text>}
      {periods.map((period, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: periods have nothing but their place, and begin anew where it shifts
        <View key={`${day} ${periods.length} ${index}`} className={classes.period}>
          <PickerChip
            id={`period-from-${index}`}
            mode="time"
            chosen={false}
            text={words.from(period.from)}
            value={period.from}
            onPick={from => onChange(withPeriod(periods, index, { from }))}
          />
          <PickerChip
            id={`period-to-${index}`}
            mode="time"
            chosen={false}
            text={words.to(period.to)}
            value={onWheel(period.to)}
            onPick={to => onChange(withPeriod(periods, index, { to: endOf(to) }))}
          />
          <Button
            id={`period-remove-${index}`}
            look="plain"
            text={words.removePeriod(periodsWords([period]))}
            onTap={() => onChange(withoutPeriod(periods, index))}
          />
        </View>
      ))}
      <Button
        id="period-add"
        icon="plus"
        text={words.addPeriod}
        refusal={next === undefined ? words.noRoom : undefined}
        onTap={() => next && onChange([...periods, next])}
      />
    </View>
  )
}
