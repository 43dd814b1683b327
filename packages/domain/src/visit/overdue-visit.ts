import type { Instant } from '../instant.js'
import { system } from '../people/actor.js'
import { type Visit, visitDueAt } from './visit.js'
import { type VisitDecision, visitHappened } from './visit-decision.js'

/** Whether it is late, and nobody has been told of that yet. */
export function isOverdueUntold(visit: Visit, now: Instant): boolean {
  const dueAt = visitDueAt(visit)
  return dueAt !== null && dueAt < now && visit.overdueToldFor !== dueAt
}

/**
 * A record that nobody reviewed in time, or answered: who owes it is told, once for each time that it was due.
 * Source: SP-15 (its own clock); that it is said is our decision, 2026-11
 */
export function overdueVisit(visit: Visit, eventId: string, now: Instant): VisitDecision {
  const { reviewDueAt, answerDueAt } = visit
  if (!isOverdueUntold(visit, now)) return { events: [] }
  const act = { by: system, eventId, occurredAt: now }
  const when = { now, as: 'system' } as const
  if (reviewDueAt !== null) return visitHappened('ReviewOverdue', visit.id, act, when, { payload: { dueAt: reviewDueAt }, content: {} })
  if (answerDueAt !== null) return visitHappened('AnswerOverdue', visit.id, act, when, { payload: { dueAt: answerDueAt }, content: {} })
  return { events: [] }
}
