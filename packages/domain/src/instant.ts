import dayjs from 'dayjs'
import utc from 'dayjs/plugin/utc.js'

dayjs.extend(utc)

/** A moment, ISO 8601 in UTC with milliseconds: '2026-11-22T02:05:00.000Z'. Two of them compare as text. */
export type Instant = string

/** The same moment in the one spelling that is stored, hashed and compared. Throws: RangeError for what is no date. */
export function instant(value: string | Date): Instant {
  return dayjs.utc(value).toDate().toISOString()
}

export function plusMinutes(moment: Instant, minutes: number): Instant {
  return dayjs.utc(moment).add(minutes, 'minute').toISOString()
}

export function plusDays(moment: Instant, days: number): Instant {
  return dayjs.utc(moment).add(days, 'day').toISOString()
}

export function laterOf(one: Instant, other: Instant): Instant {
  return one > other ? one : other
}

/** The wall clock of a community, for screens and pages. Phones may lack time zone data, so the offset is a number. */
export function localTime(moment: Instant, utcOffsetMinutes: number): dayjs.Dayjs {
  return dayjs.utc(moment).utcOffset(utcOffsetMinutes)
}
