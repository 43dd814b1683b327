import { type Actor, hasRole, isOfHousehold } from '../people/actor.js'
import type { Refusal } from '../refusal.js'
import { mayHoldVisits } from '../visit/visit-actions-open-to.js'
import type { Care } from './care.js'
import { type CareActionRow, type CareCapacity, careActions, careActionTable } from './care-action-table.js'
import type { CareAction } from './care-commands.js'
import { mayReadCareNote } from './may-read-care.js'

/** The buttons that somebody has about one person's care now; undefined stands for one who was never asked. */
export function careActionsOpenTo(care: Care | undefined, actor: Actor): readonly CareAction[] {
  return careActions.filter(action => whyNotCare(care, action, actor) === undefined)
}

/**
 * Why somebody cannot do this about her care now; undefined where he can.
 * Refuses: 'action.not-yours', 'care.agreed-already', 'care.no-consent', 'care.no-plan'
 */
export function whyNotCare(care: Care | undefined, action: CareAction, actor: Actor): Refusal | undefined {
  const { who, consents, plans }: CareActionRow = careActionTable[action]
  if (!who.some(capacity => isOne(capacity, care, actor))) return { code: 'action.not-yours' }
  if (!consents.includes(care?.consent ?? 'none')) return { code: action === 'agree' ? 'care.agreed-already' : 'care.no-consent' }
  if (!plans.includes(care?.plan ?? 'none')) return { code: 'care.no-plan' }
  // what he may not read he cannot rewrite
  return action === 'describe' && care && !mayReadCareNote(care, actor) ? { code: 'action.not-yours' } : undefined
}

function isOne(capacity: CareCapacity, care: Care | undefined, actor: Actor): boolean {
  if (actor.kind === 'system') return false
  switch (capacity) {
    case 'resident':
      return isOfHousehold(actor)
    case 'visitor':
      return !isOfHousehold(actor) && mayHoldVisits(actor)
    case 'leader':
      return hasRole(actor, 'manager') || hasRole(actor, 'supervisor')
    case 'carer':
      return mayHoldVisits(actor) && care?.carerId === actor.id
    default:
      return capacity satisfies never
  }
}
