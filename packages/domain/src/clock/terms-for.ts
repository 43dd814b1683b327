import type { Instant } from '../instant.js'
import { type DayNumber, dateOfDay, dayMs, dayOfDate, dayOfMoment } from './day-number.js'
import type { CalendarTerms, CalendarYear, WorkingCalendar } from './working-calendar.js'

/**
 * The part of a community's calendar that a ticket submitted at `from` needs: the special days from that day until `days` days
 * later. What lies behind is not known to the terms either, so a longer wait is provisional.
 */
export function termsFor(calendar: WorkingCalendar, from: Instant, days: number): CalendarTerms {
  const first = dayOfMoment(from, calendar.utcOffsetMinutes)
  const last = first + days
  const isNear = (date: string) => dayOfDate(date) >= first && dayOfDate(date) <= last
  return {
    utcOffsetMinutes: calendar.utcOffsetMinutes,
    weekly: calendar.weekly,
    holidays: calendar.years.flatMap(year => year.holidays).filter(isNear),
    workdays: calendar.years.flatMap(year => year.workdays).filter(isNear),
    makeUpAs: calendar.makeUpAs,
    knownThrough: dateOfDay(Math.min(last, lastKnownDay(calendar.years, first)))
  }
}

/** The first moment of which nobody knows whether it is a holiday, seen from now: the midnight after the years that are known. */
export function knownUntil({ years, utcOffsetMinutes }: Pick<WorkingCalendar, 'years' | 'utcOffsetMinutes'>, now: Instant): Instant {
  const last = lastKnownDay(years, dayOfMoment(now, utcOffsetMinutes))
  return new Date((last + 1) * dayMs - utcOffsetMinutes * 60_000).toISOString()
}

/** The last day of the last year that is known without a gap; the day before this year where even this one is not. */
function lastKnownDay(years: readonly CalendarYear[], first: DayNumber): DayNumber {
  const known = new Set(years.map(({ year }) => year))
  const thisYear = Number(dateOfDay(first).slice(0, 4))
  const ahead = Array.from({ length: known.size + 1 }, (_, years) => thisYear + years)
  const unknown = ahead.find(year => !known.has(year)) ?? thisYear
  return dayOfDate(`${unknown}-01-01`) - 1
}
