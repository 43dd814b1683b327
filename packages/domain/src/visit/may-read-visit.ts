import { type Actor, hasRole, isOfHousehold } from '../people/actor.js'
import type { Visit } from './visit.js'
import { mayHoldVisits } from './visit-actions-open-to.js'

/**
 * Whether somebody with a standing in the community, or whom the visit concerns, may open it: agents, supervisors and managers all of the
 * community's, and never whoever a complaint is about.
 * Source: product.md, people (row scope).
 */
export function mayReadVisit(visit: Visit, actor: Actor): boolean {
  if (actor.kind === 'system') return true
  if (visit.hiddenFromId === actor.id) return false
  return isOfHousehold(actor) || mayHoldVisits(actor)
}

/**
 * Whether somebody reads what the visitor noted for colleagues. Of a care visit that is restricted: its visitor and managers.
 * Source: product.md, audience (`restricted`: care notes).
 */
export function mayReadVisitNote(visit: Visit, actor: Actor): boolean {
  if (actor.kind === 'system') return true
  if (isOfHousehold(actor)) return false
  return visit.kind !== 'care' || visit.visitorId === actor.id || hasRole(actor, 'manager')
}
