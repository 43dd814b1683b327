import type { Instant } from '../instant.js'

/** Days of a wall clock, counted from 1 January 1970, so that a rule can step over them without a date in its hands. */
export type DayNumber = number

export const dayMs = 24 * 60 * 60_000

/** The day of '2026-10-01'. */
export function dayOfDate(date: string): DayNumber {
  return Date.parse(`${date}T00:00:00.000Z`) / dayMs
}

export function dateOfDay(day: DayNumber): string {
  return new Date(day * dayMs).toISOString().slice(0, 10)
}

/** Whether a text is a day that exists: not 2027-02-29, nor 1 January. */
export function isDate(text: string): boolean {
  const day = /^\d{4}-\d\d-\d\d$/.test(text) ? dayOfDate(text) : Number.NaN
  return Number.isFinite(day) && dateOfDay(day) === text
}

/** The day on which a moment falls where the clocks are `utcOffsetMinutes` ahead of UTC. */
export function dayOfMoment(moment: Instant, utcOffsetMinutes: number): DayNumber {
  return Math.floor((Date.parse(moment) + utcOffsetMinutes * 60_000) / dayMs)
}

/** 0 for Monday to 6 for Sunday; day 0 was a Thursday. */
export function weekdayOf(day: DayNumber): number {
  return (((day + 3) % 7) + 7) % 7
}
