import { type Instant, laterOf } from '../instant.js'
import type { MeetingOutcome } from '../visit/visit-kind.js'
import type { Care } from './care.js'
import type { CareEvent } from './care-events.js'
import { careDueAfter } from './care-frequency.js'
import { evolveCare } from './evolve-care.js'

/** A visit that was made for a plan, as far as the plan moves by it. */
export interface VisitOfPlan {
  readonly at: Instant
  readonly heldAt: Instant
  readonly outcome: MeetingOutcome
}

/** When somebody was with her last, and until when somebody looks in; `dueAt` null unless a plan is active. */
export interface CareSchedule {
  readonly lastVisitAt: Instant | null
  readonly dueAt: Instant | null
}

type Told = Parameters<typeof evolveCare>[0]

/**
 * Where a plan stands by its events and by the visits that took place, whichever of them was written down first: what a void visit moved is
 * moved back by leaving it out.
 * Source: SP-14; product.md, a void visit counts nowhere
 */
export function careSchedule(history: Told, visits: readonly VisitOfPlan[], utcOffsetMinutes: number): CareSchedule {
  const { plan, frequency } = evolveCare(history)
  const held = visits.filter(({ outcome }) => outcome !== 'unreachable')
  const lastVisitAt = held.reduce<Instant | null>((last, { at }) => (last === null ? at : laterOf(at, last)), null)
  const begun = history.findLast(({ type }) => type === 'CarePlanned' || type === 'CareResumed')
  if (plan !== 'active' || frequency === null || begun === undefined) return { lastVisitAt, dueAt: null }
  const isMoved = held.some(({ heldAt }) => heldAt >= begun.recordedAt)
  if (isMoved && lastVisitAt !== null) return { lastVisitAt, dueAt: careDueAfter(lastVisitAt, frequency, utcOffsetMinutes) }
  return { lastVisitAt, dueAt: dueOnceBegun[begun.type as Begun](lastVisitAt, begun.recordedAt, frequency, utcOffsetMinutes) } // of these two by `begun`
}

type Begun = Extract<CareEvent['type'], 'CarePlanned' | 'CareResumed'>
type DueOnceBegun = (
  lastVisitAt: Instant | null,
  now: Instant,
  frequency: NonNullable<Care['frequency']>,
  utcOffsetMinutes: number
) => Instant

/** Until when somebody looks in once a plan is set, or goes on: nobody is late for what was paused. */
export const dueOnceBegun = {
  CarePlanned: (lastVisitAt, now, frequency, utcOffsetMinutes) => careDueAfter(lastVisitAt ?? now, frequency, utcOffsetMinutes),
  CareResumed: (lastVisitAt, now, frequency, utcOffsetMinutes) => {
    const today = careDueAfter(now, frequency, utcOffsetMinutes)
    return lastVisitAt === null ? today : laterOf(careDueAfter(lastVisitAt, frequency, utcOffsetMinutes), today)
  }
} as const satisfies Record<Begun, DueOnceBegun>
