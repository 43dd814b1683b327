import { type Instant, plusDays } from '@linying/domain'
import { dayAndTime, timeOfDay } from '@linying/look'
import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { dateOf, someInstantOf, timeOnDay } from '../../features/ticket/fields/time-on-day'
import { now } from '../../platform'
import { Chips } from '../../ui/chips'
import { PickerChip } from '../../ui/picker-chip'
import { staffLogCallWords as words } from '../../wording/staff-log-call'
import classes from './log-call.module.scss'

type RangAtFieldProps = {
  readonly rangAt: Instant | undefined
  readonly utcOffsetMinutes: number
  readonly onPick: (rangAt: Instant) => void
}

/** Mostly just now, with one tap; otherwise a day and a time. */
export function RangAtField({ rangAt, utcOffsetMinutes, onPick }: RangAtFieldProps) {
  const [clock] = useState(() => ({ now: now(), utcOffsetMinutes }))
  const dateAgo = (days: number) => dateOf(plusDays(clock.now, -days), utcOffsetMinutes)
  const at = rangAt ?? clock.now
  const pick = (date: string, time: string) => onPick(timeOnDay(time, someInstantOf(date, utcOffsetMinutes), utcOffsetMinutes))
  return (
    <View className={classes.picking}>
      <Chips
        id="rang-at"
        chosen={rangAt && dateOf(rangAt, utcOffsetMinutes)}
        choices={[
          { value: justNow, text: words.justNow },
          { value: dateAgo(0), text: words.days.today },
          { value: dateAgo(1), text: words.days.yesterday }
        ]}
        onPick={day => (day === justNow ? onPick(now()) : pick(day, timeOfDay(at, utcOffsetMinutes)))}
      />
      <PickerChip
        id="rang-at-date"
        mode="date"
        chosen={false}
        text={words.otherDay}
        value={dateOf(at, utcOffsetMinutes)}
        onPick={date => pick(date, timeOfDay(at, utcOffsetMinutes))}
      />
      <PickerChip
        id="rang-at-time"
        mode="time"
        chosen={false}
        text={words.pickTime}
        value={timeOfDay(at, utcOffsetMinutes)}
        onPick={time => pick(dateOf(at, utcOffsetMinutes), time)}
      />
      {rangAt && <Text className={classes.chosen}>{words.chosen(dayAndTime(rangAt, clock))}</Text>}
    </View>
  )
}

const justNow = 'now'
