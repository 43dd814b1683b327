import type { Instant } from '../instant.js'
import type { Metric } from './metric.js'
import type { Promised } from './policy.js'

/** One promise about one ticket, running, paused or over. All of it follows from the ticket's events. */
export interface Clock extends Pick<Promised, 'minutes' | 'runs' | 'pausable' | 'ladder' | 'warnPercent' | 'adopted'> {
  readonly metric: Metric
  /** The first, second … time that this is measured for the ticket. */
  readonly round: number
  /** The subtask that it belongs to. */
  readonly about: string | null
  readonly startAt: Instant
  /** In time up to and including this moment. */
  readonly dueAt: Instant
  readonly warnAt: Instant
  /** Computed on a year whose holidays nobody knows yet. */
  readonly provisional: boolean
  /** Since when it stands still; null while it runs. */
  readonly pausedAt: Instant | null
  /** Time that did not count because of pauses. Unit: milliseconds, of duty hours where it runs in those. */
  readonly pausedMs: number
  /** The events in which she was told and promised a photo: the first photo of any of them stops it. */
  readonly awaits: readonly string[]
  readonly endedAt: Instant | null
  /** Met by an act (perhaps late), or void because there was nothing left to do. */
  readonly ended: 'met' | 'void' | null
  /** The event that ended it. */
  readonly evidence: string | null
  /** A manager has excused the breach; it stays one and is counted apart. */
  readonly excused: boolean
  /** Levels of the ladder that somebody has acknowledged. */
  readonly acknowledged: readonly number[]
}

/** How a clock stands for whoever looks at it. */
export type ClockStanding = 'running' | 'soon' | 'late' | 'paused' | 'met' | 'broken' | 'void'
export const clockStandings = ['running', 'soon', 'late', 'paused', 'met', 'broken', 'void'] as const satisfies readonly ClockStanding[]

/** What of a clock says how it stands; a screen has no more. */
export type ClockTimes = Pick<Clock, 'dueAt' | 'warnAt' | 'pausedAt' | 'endedAt' | 'ended'>

/** Right at every reading, however late a sweep may be. */
export function clockStanding(clock: ClockTimes, now: Instant): ClockStanding {
  if (clock.ended === 'met') return isBroken(clock, now) ? 'broken' : 'met'
  if (clock.ended === 'void') return isBroken(clock, now) ? 'broken' : 'void'
  if (isBroken(clock, now)) return 'late'
  if (clock.pausedAt !== null) return 'paused'
  return now >= clock.warnAt ? 'soon' : 'running'
}

/** Whether the due time passed before it ended: late from the first millisecond after, and broken for ever. */
export function isBroken({ dueAt, endedAt, pausedAt }: Pick<Clock, 'dueAt' | 'endedAt' | 'pausedAt'>, now: Instant): boolean {
  return (endedAt ?? pausedAt ?? now) > dueAt
}

export function isRunning({ endedAt }: Pick<Clock, 'endedAt'>): boolean {
  return endedAt === null
}

/** The running clock that is due first: what a ticket is worked on by. */
export function nextDue<T extends Pick<Clock, 'dueAt' | 'pausedAt' | 'endedAt'>>(clocks: readonly T[]): T | undefined {
  return clocks
    .filter(clock => isRunning(clock) && clock.pausedAt === null)
    .reduce<T | undefined>((first, clock) => (first === undefined || clock.dueAt < first.dueAt ? clock : first), undefined)
}
