import type { Instant } from '../instant.js'
import { type DayNumber, weekdayOf } from './day-number.js'
import { dayAt, hoursOn, lengthOf, stretchesOn, type Timetable, timetableOf, usualHoursOn } from './timetable.js'
import type { CalendarTerms } from './working-calendar.js'

/** Is somebody on duty? At the opening yes, at closing no more. */
export function isWorkingTime(terms: CalendarTerms, at: Instant): boolean {
  const timetable = timetableOf(terms)
  const atMs = Date.parse(at)
  return stretchesOn(timetable, dayAt(timetable, atMs)).some(({ from, to }) => from <= atMs && atMs < to)
}

/**
 * How much working time lies between two instants.
 * Unit: milliseconds; none where the second is not later than the first.
 */
export function workingMsBetween(terms: CalendarTerms, from: Instant, to: Instant): number {
  if (Date.parse(to) <= Date.parse(from)) return 0
  const timetable = timetableOf(terms)
  return workedUntil(timetable, Date.parse(to)) - workedUntil(timetable, Date.parse(from))
}

/** Working time since the Monday before the calendar's day 0; negative before it. Only differences mean something. */
function workedUntil(timetable: Timetable, atMs: number): number {
  const day = dayAt(timetable, atMs)
  const today = stretchesOn(timetable, day).map(({ from, to }) => ({ from, to: Math.max(from, Math.min(to, atMs)) }))
  return usualBefore(timetable, day) + differenceBefore(timetable, day) + lengthOf(today)
}

/** Whole weeks are multiplied, not walked. */
function usualBefore(timetable: Timetable, day: DayNumber): number {
  const weekday = weekdayOf(day)
  const weeks = Math.floor((day + 3) / 7)
  const thisWeek = timetable.week.slice(0, weekday).reduce((sum, hours) => sum + lengthOf(hours), 0)
  return weeks * timetable.weekMs + thisWeek
}

/** What holidays and make-up workdays before a day took away and added. */
function differenceBefore(timetable: Timetable, day: DayNumber): number {
  const special = [...new Set([...timetable.holidays, ...timetable.workdays])].filter(date => date < day)
  return special.reduce((sum, date) => sum + lengthOf(hoursOn(timetable, date)) - lengthOf(usualHoursOn(timetable, date)), 0)
}
