import { type DayNumber, dateOfDay, dayMs, dayOfDate, weekdayOf } from '../clock/day-number.js'
import { type Instant, instant } from '../instant.js'
import type { PatrolSlot } from './patrol-post.js'

/** From when to when a slot is on one day; the end is exclusive. */
export interface SlotHours {
  readonly from: Instant
  readonly to: Instant
}

/** Whether a slot is on that day at all. */
export function isOn({ weekdays, since, until }: PatrolSlot, date: string): boolean {
  return since <= date && (until === null || date <= until) && weekdays.includes(weekdayOf(dayOfDate(date)))
}

/** A slot's hours on a day of the community's calendar. */
export function hoursOf({ from, to }: Pick<PatrolSlot, 'from' | 'to'>, date: string, utcOffsetMinutes: number): SlotHours {
  const midnight = dayOfDate(date) * dayMs - utcOffsetMinutes * 60_000
  return { from: at(midnight + timeMs(from)), to: at(midnight + timeMs(to)) }
}

/** The days from one to another, both inclusive, the earliest first. */
export function datesBetween(first: DayNumber, last: DayNumber): readonly string[] {
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => dateOfDay(first + index))
}

function at(moment: number): Instant {
  return instant(new Date(moment))
}

function timeMs(time: string): number {
  const [hours = Number.NaN, minutes = Number.NaN] = time.split(':').map(Number)
  return (hours * 60 + minutes) * 60_000
}
