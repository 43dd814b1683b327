import { type Instant, plusMinutes } from '../instant.js'

/** The numbers of what the service does by itself: how often it tries again, and when somebody has to look. */
export interface JobRules {
  /** So many times a job tries one thing before it sets it aside. */
  readonly tries: number
  /** How long it waits after the first failure; twice as long after each further one. */
  readonly firstWaitSeconds: number
  /** Failures further apart than this have nothing to do with each other: counted from one again. */
  readonly forgivenAfterHours: number
  /** How far a scheduler's clock may be from the database's, in both directions; beyond it nothing is done. */
  readonly clockToleranceSeconds: number
  /** An emergency that has waited longer to be told is an alarm for whoever operates the service. */
  readonly emergencyWaitSeconds: number
  /** The same of all other messages. */
  readonly usualWaitSeconds: number
  /** So many times its own rhythm a job may be late, and never sooner than so many seconds, before it is taken for dead. */
  readonly missedBeats: number
  readonly leastSilenceSeconds: number
}

/**
 * Source: our decision (engineering, 2026-11). Five tries are over after a minute and a quarter where a scheduler ticks every five seconds
 * and after five minutes where it ticks every minute, so that nothing is set aside for a moment's trouble.
 */
export const jobRules: JobRules = {
  tries: 5,
  firstWaitSeconds: 5,
  forgivenAfterHours: 24,
  clockToleranceSeconds: 60,
  emergencyWaitSeconds: 60,
  usualWaitSeconds: 15 * 60,
  missedBeats: 3,
  leastSilenceSeconds: 180
}

/** When a thing that has now failed so many times is tried again; undefined where it is set aside instead. */
export function nextTryAt(tries: number, now: Instant, { tries: most, firstWaitSeconds }: JobRules = jobRules): Instant | undefined {
  return tries >= most ? undefined : plusMinutes(now, (firstWaitSeconds * 2 ** (tries - 1)) / 60)
}

/** Seconds without a beat after which a job that runs every so many seconds is taken for dead. */
export function silenceLimit(everySeconds: number, { missedBeats, leastSilenceSeconds }: JobRules = jobRules): number {
  return Math.max(missedBeats * everySeconds, leastSilenceSeconds)
}

/**
 * How far the clock that said `before` and `after` is ahead of the one that said `between`, as far as that is certain: what lies within
 * the time that the question took is no difference. Unit: milliseconds, negative where it is behind.
 */
export function clockDifference(before: Instant, between: Instant, after: Instant): number {
  const other = Date.parse(between)
  const surelyAhead = Date.parse(before) - other
  const surelyBehind = Date.parse(after) - other
  if (surelyAhead > 0) return surelyAhead
  return Math.min(surelyBehind, 0)
}

export function isWithinTolerance(differenceMs: number, { clockToleranceSeconds }: JobRules = jobRules): boolean {
  return Math.abs(differenceMs) <= clockToleranceSeconds * 1000
}
