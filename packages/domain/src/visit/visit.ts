import type { Instant } from '../instant.js'
import type { VisitHeldPayload } from './visit-events.js'

/** How far the managers' review is; `void` where the resident was right that it never was. */
export type Review = 'waiting' | 'sent_back' | 'approved' | 'void'
export const reviews = ['waiting', 'sent_back', 'approved', 'void'] as const satisfies readonly Review[]

/** 没有这回事: whether the resident says that there was no such visit, and what a manager found. */
export type Denial = 'none' | 'open' | 'upheld' | 'dismissed'
export const denials = ['none', 'open', 'upheld', 'dismissed'] as const satisfies readonly Denial[]

/** One visit and its review. All of it follows from its events. */
export interface Visit extends VisitHeldPayload {
  readonly id: string
  readonly visitorId: string
  readonly heldAt: Instant
  readonly review: Review
  readonly denial: Denial
  /** Until when a manager reviews it; null while that is not what is waited for. */
  readonly reviewDueAt: Instant | null
  /** Until when the visitor answers what was sent back to him. */
  readonly answerDueAt: Instant | null
  /** Who approved it or sent it back last. */
  readonly reviewedById: string | null
  readonly reviewedAt: Instant | null
  /** The moment it was due by, once somebody has been told that it has passed. */
  readonly overdueToldFor: Instant | null
  /** Number of events so far. */
  readonly version: number
  /** The version at which there was last something new to judge: a review of an older one is stale. */
  readonly decisiveVersion: number
}

/** The promise that is running about a visit: to review it, or to answer. */
export function visitDueAt({ reviewDueAt, answerDueAt }: Pick<Visit, 'reviewDueAt' | 'answerDueAt'>): Instant | null {
  return reviewDueAt ?? answerDueAt
}
