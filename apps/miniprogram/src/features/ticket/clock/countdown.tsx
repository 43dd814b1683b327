import { type ClockReading, type ClockSaid, clockSentence, clockTone } from '@linying/look'
import { Text } from '@tarojs/components'
import { classNames } from '../../../ui/class-names'
import { DayText } from '../../../ui/day-text'
import { wallClock } from '../../display/wall-clock'
import classes from './countdown.module.scss'
import { useTicking } from './use-ticking'

export type CountdownProps = Pick<ClockReading, 'reader' | 'suspendedFor'> & {
  readonly clock: ClockSaid
  readonly utcOffsetMinutes: number | undefined
  readonly id?: string
}

/** How a promise stands, in words and colour, while the time runs. */
export function Countdown({ clock, reader, suspendedFor = null, utcOffsetMinutes, id }: CountdownProps) {
  const reading = { ...wallClock(utcOffsetMinutes), reader, suspendedFor }
  const isRunning = clock.endedAt === null && clock.pausedAt === null
  const present = useTicking(isRunning ? clock.dueAt : undefined, now => clockTone(clock, now) + clockSentence(clock, { ...reading, now }))
  return (
    <Text className={classNames(classes.countdown, classes[clockTone(clock, present)])} {...(id && { id })}>
      <DayText text={clockSentence(clock, reading)} />
    </Text>
  )
}
