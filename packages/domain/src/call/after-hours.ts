import type { WorkingCalendar } from '../clock/working-calendar.js'
import { type Instant, localTime } from '../instant.js'

/** The office is open in these hours of a working day. Unit: hours of the day; open from the first, closed from the second. */
const openHours = { from: 8, until: 20 } as const

/**
 * Answers whether somebody rings when the office is closed: in the evening, at night, on a holiday, on a Saturday or Sunday that is not
 * worked instead.
 * Source: product.md, KPI after-hours pick-up (after 20 h, weekends, holidays); the opening hour is our decision (customer service, 2026-11).
 */
export function afterHoursIn({
  utcOffsetMinutes,
  years
}: Pick<WorkingCalendar, 'utcOffsetMinutes' | 'years'>): (moment: Instant) => boolean {
  const holidays = new Set(years.flatMap(year => year.holidays))
  const workdays = new Set(years.flatMap(year => year.workdays))
  return moment => {
    const local = localTime(moment, utcOffsetMinutes)
    const date = local.format('YYYY-MM-DD')
    const isWeekend = local.day() === 0 || local.day() === 6
    const isOff = holidays.has(date) || (isWeekend && !workdays.has(date))
    return isOff || local.hour() < openHours.from || local.hour() >= openHours.until
  }
}
