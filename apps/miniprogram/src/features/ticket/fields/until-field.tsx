import { plusDays } from '@linying/domain'
import { dayAndTime, dayWords, timeOfDay } from '@linying/look'
import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { now } from '../../../platform'
import { Chips } from '../../../ui/chips'
import { PickerChip } from '../../../ui/picker-chip'
import { actionFormWords as words } from '../../../wording/action-form'
import type { FieldProps } from './field-props'
import classes from './picking.module.scss'
import { dateOf, someInstantOf, timeOnDay } from './time-on-day'

/** When work usually goes on: tomorrow or later, at these times. Our decision. */
const usualDays = [0, 1, 2, 3] as const
const usualTimes = ['09:00', '14:00', '18:00'] as const

/** A day and a time, each with one tap where it is a usual one. */
export function UntilField({ ticket, answer, onAnswer }: FieldProps<'until'>) {
  const { utcOffsetMinutes } = ticket.community
  const [clock] = useState(() => ({ now: now(), utcOffsetMinutes }))
  const day = answer && dateOf(answer, utcOffsetMinutes)
  const time = answer && timeOfDay(answer, utcOffsetMinutes)
  const pick = (newDay: string | undefined, newTime: string | undefined) => {
    const date = newDay ?? dateOf(plusDays(clock.now, 1), utcOffsetMinutes)
    onAnswer(timeOnDay(newTime ?? usualTimes[0], someInstantOf(date, utcOffsetMinutes), utcOffsetMinutes))
  }
  const days = usualDays.map(later => plusDays(clock.now, later))
  return (
    <View className={classes.picking}>
      <Chips
        id="field-until-day"
        chosen={day}
        choices={days.map(moment => ({ value: dateOf(moment, utcOffsetMinutes), text: dayWords(moment, clock) }))}
        onPick={date => pick(date, time)}
      />
      <PickerChip
        id="field-until-date"
        mode="date"
        chosen={false}
        text={words.atDay}
        value={day ?? dateOf(clock.now, utcOffsetMinutes)}
        from={dateOf(clock.now, utcOffsetMinutes)}
        onPick={date => pick(date, time)}
      />
      <Chips
        id="field-until-time"
        chosen={time}
        choices={usualTimes.map(value => ({ value, text: value }))}
        onPick={value => pick(day, value)}
      />
      <PickerChip
        id="field-until-clock"
        mode="time"
        chosen={false}
        text={words.atTime}
        value={time ?? usualTimes[0]}
        onPick={value => pick(day, value)}
      />
      {answer && <Text className={classes.chosen}>{words.chosenTime(dayAndTime(answer, clock))}</Text>}
    </View>
  )
}
