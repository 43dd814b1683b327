import { type Instant, plusMinutes } from '../instant.js'
import { dueAfter } from './due-after.js'
import type { CalendarTerms } from './working-calendar.js'

export interface PromiseNow {
  /** From when the time counts: at once, or the next opening. */
  readonly startsAt: Instant
  readonly dueAt: Instant
}

/** What a promise would mean for somebody who submits now, before she has. Unit: minutes */
export function promiseNow(
  { minutes, runs }: { readonly minutes: number; readonly runs: 'always' | 'duty_hours' },
  now: Instant,
  calendar: CalendarTerms | null
): PromiseNow {
  if (runs === 'always' || calendar === null) return { startsAt: now, dueAt: plusMinutes(now, minutes) }
  const { spans, dueAt } = dueAfter(calendar, now, minutes)
  return { startsAt: spans[0]?.from ?? now, dueAt }
}
