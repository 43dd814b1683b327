import type { Instant } from '../instant.js'
import { dateOfDay, dayOfDate, dayOfMoment } from './day-number.js'
import type { CalendarYear, WorkingCalendar } from './working-calendar.js'

/**
 * How long before a year's end somebody is told that the next one is unknown. The State Council announces it in November at the
 * latest, so that a reminder in November finds something to load.
 * Unit: days. Source: our decision (engineering, 2026-11).
 */
const remindDays = 60

/** The year whose holidays should be known by now and are not: this one, or the next where this one ends soon. */
export function missingYear(
  { utcOffsetMinutes, years }: Pick<WorkingCalendar, 'utcOffsetMinutes' | 'years'>,
  now: Instant
): number | undefined {
  const today = dayOfMoment(now, utcOffsetMinutes)
  const year = Number(dateOfDay(today).slice(0, 4))
  const known = new Set(years.map(entry => entry.year))
  if (!known.has(year)) return year
  const daysLeft = dayOfDate(`${year + 1}-01-01`) - today
  return daysLeft <= remindDays && !known.has(year + 1) ? year + 1 : undefined
}

/** Two tables that say the same of a year, in whatever order. */
export function isSameTable(one: Omit<CalendarYear, 'year'>, other: Omit<CalendarYear, 'year'>): boolean {
  return sorted(one.holidays) === sorted(other.holidays) && sorted(one.workdays) === sorted(other.workdays)
}

function sorted(dates: readonly string[]): string {
  return [...dates].sort().join(' ')
}
