import { type Instant, localTime, plusMinutes } from '@linying/domain'

/** The instant at which the community's clocks show `time` ('10:40') on the day of `day`. */
export function timeOnDay(time: string, day: Instant, utcOffsetMinutes: number): Instant {
  const [hour = 0, minute = 0] = time.split(':').map(Number)
  return localTime(day, utcOffsetMinutes).hour(hour).minute(minute).second(0).millisecond(0).toISOString()
}

/** Some instant of a date as a date wheel says it: '2026-11-24'. */
export function someInstantOf(date: string, utcOffsetMinutes: number): Instant {
  return plusMinutes(`${date}T12:00:00.000Z`, -utcOffsetMinutes)
}

export function dateOf(moment: Instant, utcOffsetMinutes: number): string {
  return localTime(moment, utcOffsetMinutes).format('YYYY-MM-DD')
}

/** So many minutes from now, at the next full five minutes, as people say times. */
export function soonAfter(now: Instant, minutes: number): Instant {
  const over = (Date.parse(now) + minutes * aMinute) % (5 * aMinute)
  return plusMinutes(now, minutes + (over === 0 ? 0 : 5 - over / aMinute))
}

const aMinute = 60_000
