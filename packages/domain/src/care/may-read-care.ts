import { type Actor, hasRole, isOfHousehold } from '../people/actor.js'
import { mayHoldVisits } from '../visit/visit-actions-open-to.js'
import type { Care } from './care.js'

/** Whether somebody may know that she is looked after: she herself, and whoever goes to see people here. */
export function mayReadCare(actor: Actor): boolean {
  return actor.kind === 'person' && (isOfHousehold(actor) || mayHoldVisits(actor))
}

/** Whether somebody reads what is sensitive: a manager, and who looks in on her. Source: product.md, audience (`restricted`: care notes) */
export function mayReadCareNote({ carerId }: Pick<Care, 'carerId'>, actor: Actor): boolean {
  return actor.kind === 'person' && !isOfHousehold(actor) && mayHoldVisits(actor) && (carerId === actor.id || hasRole(actor, 'manager'))
}

/** Why she is looked after is hers to read as well. */
export function mayReadCareReasons(care: Pick<Care, 'carerId'>, actor: Actor): boolean {
  return isOfHousehold(actor) || mayReadCareNote(care, actor)
}
