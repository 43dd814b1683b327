import dayjs from 'dayjs'
import utc from 'dayjs/plugin/utc.js'

dayjs.extend(utc)

/** A moment, ISO 8601 in UTC with milliseconds: '2026-11-22T02:05:00.000Z'. Two of them compare as text. */
export type Instant = string

/** A moment that says its own offset; engines agree on nothing else. */
const withOffset = /T.*(Z|[+-]\d\d:\d\d)$/

/**
 * The same moment in the one spelling that is stored, hashed and compared; without an offset it is taken for UTC.
 * Throws: RangeError for what is no date.
 */
export function instant(value: string | Date): Instant {
  const isPlain = value instanceof Date || withOffset.test(value)
  return (isPlain ? new Date(value) : dayjs.utc(value).toDate()).toISOString()
}

const minuteMs = 60_000

export function plusMinutes(moment: Instant, minutes: number): Instant {
  return new Date(Date.parse(moment) + Math.round(minutes * minuteMs)).toISOString()
}

export function plusDays(moment: Instant, days: number): Instant {
  return plusMinutes(moment, days * 24 * 60)
}

export function laterOf(one: Instant, other: Instant): Instant {
  return one > other ? one : other
}

/** The wall clock of a community, for screens and pages. Phones may lack time zone data, so the offset is a number. */
export function localTime(moment: Instant, utcOffsetMinutes: number): dayjs.Dayjs {
  return dayjs.utc(moment).utcOffset(utcOffsetMinutes)
}
