import { type Instant, plusMinutes } from '../instant.js'
import type { Clock } from './clock.js'
import { dueMomentAfter } from './due-after.js'
import type { Promised } from './policy.js'
import type { CalendarTerms } from './working-calendar.js'

interface Beginning {
  readonly promised: Promised
  readonly startAt: Instant
  readonly round: number
  /** Named by whoever promised it; undefined where the policy says how long. */
  readonly promisedAt?: Instant
  readonly about?: string
}

/** A clock as it begins. Throws: RangeError where neither the policy nor a promise says until when. */
export function startClock({ promised, startAt, round, promisedAt, about }: Beginning, calendar: CalendarTerms | null): Clock {
  const { metric, minutes, runs, pausable, ladder, warnPercent, adopted } = promised
  const length = promisedAt === undefined ? minutes : null
  return timed(
    {
      metric,
      minutes: length,
      runs,
      pausable,
      ladder,
      warnPercent,
      adopted,
      round,
      about: about ?? null,
      startAt,
      dueAt: promisedAt ?? startAt,
      warnAt: startAt,
      provisional: false,
      pausedAt: null,
      pausedMs: 0,
      awaits: [],
      endedAt: null,
      ended: null,
      evidence: null,
      excused: false,
      acknowledged: []
    },
    calendar
  )
}

/** The same clock with its times worked out anew: after a pause, or once a year's holidays are known. */
export function timed(clock: Clock, calendar: CalendarTerms | null): Clock {
  const { minutes, startAt, dueAt, warnPercent } = clock
  if (minutes === null) {
    const span = Date.parse(dueAt) - Date.parse(startAt)
    return { ...clock, warnAt: plusMinutes(startAt, (span / minuteMs) * (warnPercent / 100)) }
  }
  const { dueAt: due, provisional } = end(clock, minutes, calendar)
  return { ...clock, dueAt: due, provisional, warnAt: end(clock, (minutes * warnPercent) / 100, calendar).dueAt }
}

const minuteMs = 60_000

function end({ startAt, pausedMs, runs }: Clock, minutes: number, calendar: CalendarTerms | null) {
  const whole = minutes + pausedMs / minuteMs
  if (runs === 'always' || calendar === null) return { dueAt: plusMinutes(startAt, whole), provisional: false }
  return dueMomentAfter(calendar, startAt, whole)
}
