import { type Instant, laterOf } from '../instant.js'
import type { Refusal } from '../refusal.js'
import type { VisitCheck } from '../visit/visit-events.js'
import type { MeetingOutcome } from '../visit/visit-kind.js'
import type { Care } from './care.js'
import { careDueAfter } from './care-frequency.js'

interface CareMeeting {
  readonly outcome: MeetingOutcome
  readonly checks: readonly VisitCheck[]
}

/**
 * Why nobody can hold such a care visit: she has to have agreed, with a plan that runs, and who was with her has gone through the list.
 * Refuses: 'care.no-consent', 'care.no-plan', 'care.checks-missing', 'care.not-well'
 */
export function faultInCareVisit({ consent, plan }: Care, { outcome, checks }: CareMeeting): Refusal | undefined {
  if (consent !== 'given') return { code: 'care.no-consent' }
  if (plan !== 'active') return { code: 'care.no-plan' }
  if (!wasWithHer(outcome)) return undefined
  if (checks.length === 0) return { code: 'care.checks-missing', pointer: '/checks' }
  return outcome === 'well' && checks.some(({ ok }) => !ok) ? { code: 'care.not-well', pointer: '/outcome' } : undefined
}

/** What a visit makes of the plan; nothing where she was not reached, since somebody still has to look in. */
export function afterCareVisit(
  care: Pick<Care, 'frequency'>,
  { outcome, at, lastVisitAt }: { readonly outcome: MeetingOutcome; readonly at: Instant; readonly lastVisitAt: Instant | null },
  utcOffsetMinutes: number
): { readonly lastVisitAt: Instant; readonly dueAt: Instant } | undefined {
  if (outcome === 'unreachable' || care.frequency === null) return undefined
  const latest = lastVisitAt === null ? at : laterOf(at, lastVisitAt)
  return { lastVisitAt: latest, dueAt: careDueAfter(latest, care.frequency, utcOffsetMinutes) }
}

/** Whether somebody was with her, and so looked at what is on the list. */
export function wasWithHer(outcome: MeetingOutcome): boolean {
  return outcome === 'well' || outcome === 'needs_help'
}
