import type { Instant } from '../instant.js'
import type { Clock } from './clock.js'
import { timed } from './start-clock.js'
import type { CalendarTerms } from './working-calendar.js'
import { workingMsBetween } from './working-time.js'

/** What was due before the pause is late, and no pause makes it good; a moment that somebody named holds whatever the work waits for. */
export function standingStill(clock: Clock, at: Instant): Clock {
  return clock.pausable && clock.minutes !== null && at <= clock.dueAt ? { ...clock, pausedAt: at } : clock
}

/** Runs again; the time that it stood does not count. */
export function goingOn(clock: Clock, at: Instant, calendar: CalendarTerms | null): Clock {
  if (clock.pausedAt === null) return clock
  const stood = clock.runs === 'always' || calendar === null ? span(clock.pausedAt, at) : workingMsBetween(calendar, clock.pausedAt, at)
  return timed({ ...clock, pausedAt: null, pausedMs: clock.pausedMs + stood }, calendar)
}

function span(from: Instant, to: Instant): number {
  return Date.parse(to) - Date.parse(from)
}
