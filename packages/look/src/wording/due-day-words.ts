import { dayOfMoment, type Instant, localTime, weekdayOf } from '@linying/domain'
import { dateWords } from './clock-words.js'
import { weekdayWords } from './weekday-words.js'

/** How the days of one explanation are named: as seen from its beginning, so that it stays true whenever it is read. */
export interface Naming {
  readonly from: Instant
  /** By date, because somebody who reads of a weekday would take it for the wrong week. */
  readonly isByDate: boolean
  readonly utcOffsetMinutes: number
}

/** Days are named by weekday up to six days ahead. */
export function namingOf(from: Instant, until: Instant, utcOffsetMinutes: number): Naming {
  const daysAhead = dayOfMoment(until, utcOffsetMinutes) - dayOfMoment(from, utcOffsetMinutes)
  return { from, isByDate: daysAhead >= 7, utcOffsetMinutes }
}

/** 周五17:40, or 11月30日17:40 */
export function dayWithTime(moment: Instant, naming: Naming): string {
  return `${dayName(moment, naming)}${plainTime(moment, naming)}`
}

/** 9:10 on the day that was named before, 周一9:10 on another one. */
export function timeAfter(moment: Instant, before: Instant, naming: Naming): string {
  return isSameDay(moment, before, naming) ? plainTime(moment, naming) : dayWithTime(moment, naming)
}

export function isSameDay(one: Instant, other: Instant, { utcOffsetMinutes }: Naming): boolean {
  return dayOfMoment(one, utcOffsetMinutes) === dayOfMoment(other, utcOffsetMinutes)
}

/** 8:30 */
export function plainTime(moment: Instant, { utcOffsetMinutes }: Naming): string {
  return localTime(moment, utcOffsetMinutes).format('H:mm')
}

function dayName(moment: Instant, { from, isByDate, utcOffsetMinutes }: Naming): string {
  if (isByDate) return dateWords(moment, { now: from, utcOffsetMinutes })
  return weekdayWords[weekdayOf(dayOfMoment(moment, utcOffsetMinutes))] ?? ''
}
