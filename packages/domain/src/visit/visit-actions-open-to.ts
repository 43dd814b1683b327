import { type Actor, hasRole, isOfHousehold } from '../people/actor.js'
import type { Refusal } from '../refusal.js'
import type { Review, Visit } from './visit.js'
import { type VisitActionRow, type VisitCapacity, visitActions, visitActionTable } from './visit-action-table.js'
import type { VisitAction } from './visit-commands.js'

export interface OfferedVisitAction {
  readonly action: VisitAction
  /** Why it is greyed; null where it can be done now. */
  readonly refusal: Refusal | null
}

/** What is known of a visit besides its events. */
export interface VisitKnown {
  /** Whoever held it has a post in that community today. */
  readonly visitorIsHere: boolean
}

const visitorHere: VisitKnown = { visitorIsHere: true }

/** The buttons that somebody sees on a visit: what is his at all and possible in its present state, open or greyed with the reason. */
export function visitActionsOpenTo(visit: Visit, actor: Actor, known = visitorHere): readonly OfferedVisitAction[] {
  return visitActions.flatMap(action => {
    const { who, denials }: VisitActionRow = visitActionTable[action]
    const reviews = reviewsFor(action, known)
    if (!reviews.includes(visit.review) || !mightBe(actor, visit, who)) return []
    // what was denied once, and settled, is no button any more
    if (!denials.includes(visit.denial) && visit.denial !== 'open') return []
    if (action === 'deny' && visit.denial === 'open') return []
    return [{ action, refusal: whyNotVisit(visit, action, actor, known) ?? null }]
  })
}

/**
 * Why somebody cannot do this to the visit now; undefined where he can.
 * Refuses: 'action.not-yours', 'visit.own', 'visit.not-own', 'visit.denied', 'visit.nothing-denied', 'action.not-open-now'
 */
export function whyNotVisit(visit: Visit, action: VisitAction, actor: Actor, known = visitorHere): Refusal | undefined {
  const { who, denials }: VisitActionRow = visitActionTable[action]
  const refusal = notHis(visit, who, actor)
  if (refusal) return refusal
  if (!denials.includes(visit.denial)) return { code: visit.denial === 'open' ? 'visit.denied' : deniedAlready(action) }
  return reviewsFor(action, known).includes(visit.review) ? undefined : { code: 'action.not-open-now' }
}

/** What was sent back to somebody who is gone waits for an answer that nobody can give, so a manager judges it as it is. */
function reviewsFor(action: VisitAction, { visitorIsHere }: VisitKnown): readonly Review[] {
  const { reviews }: VisitActionRow = visitActionTable[action]
  return action === 'approve' && !visitorIsHere ? [...reviews, 'sent_back'] : reviews
}

function notHis(visit: Visit, who: VisitCapacity, actor: Actor): Refusal | undefined {
  if (actor.kind === 'system') return { code: 'action.not-yours' }
  switch (who) {
    case 'visitor':
      if (!mayHoldVisits(actor)) return { code: 'action.not-yours' }
      return visit.visitorId === actor.id ? undefined : { code: 'visit.not-own' }
    case 'reviewer':
      if (!hasRole(actor, 'manager')) return { code: 'action.not-yours' }
      return visit.visitorId === actor.id ? { code: 'visit.own' } : undefined
    case 'concerned':
      return isOfHousehold(actor) && actor.movedOutAt === null ? undefined : { code: 'action.not-yours' }
    default:
      return who satisfies never
  }
}

function deniedAlready(action: VisitAction): Refusal['code'] {
  return action === 'settleDenial' ? 'visit.nothing-denied' : 'action.not-open-now'
}

function mightBe(actor: Actor, visit: Visit, who: VisitCapacity): boolean {
  const refusal = notHis(visit, who, actor)
  return refusal === undefined || refusal.code === 'visit.own'
}

/** Who goes to see people and writes it down. Source: product.md, people. */
export function mayHoldVisits(actor: Actor): boolean {
  return hasRole(actor, 'agent') || hasRole(actor, 'supervisor') || hasRole(actor, 'manager')
}
