import { type Instant, localTime } from '../instant.js'

/** The office is open in these hours of a weekday. Unit: hours of the day; open from the first, closed from the second. */
const openHours = { from: 8, until: 20 } as const

/**
 * Whether somebody rings when the office is closed: in the evening, at night, on a Saturday or Sunday.
 * Source: product.md, KPI after-hours pick-up (after 20 h, weekends); the opening hour is our decision (customer service, 2026-11).
 * Public holidays and days worked instead are known to the working calendar only; where there is one, it answers this.
 */
export function isAfterHours(moment: Instant, utcOffsetMinutes: number): boolean {
  const local = localTime(moment, utcOffsetMinutes)
  const isWeekend = local.day() === 0 || local.day() === 6
  return isWeekend || local.hour() < openHours.from || local.hour() >= openHours.until
}
