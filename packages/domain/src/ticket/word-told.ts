import { type Actor, hasRole } from '../people/actor.js'
import type { EventActor } from './events.js'
import { leadsHere } from './may-read.js'
import { type Ticket, technicianOf } from './ticket.js'

/** How much of one word of an event somebody reads, who may open its entry. */
export type Told = 'whole' | 'masked' | 'withheld'

interface Written {
  readonly type: string
  readonly actor: EventActor
  readonly payload: object
}

/**
 * Whoever answers for a ticket or has it in hand reads all of it, and a household what its entries are for, see `entryDepth`. Whoever could
 * still take it on, or owes a part of it, reads what is wrong and where, the part that is his, and what he wrote himself: of the others'
 * words nothing, of name and telephone number enough to know them again, and of a complaint about somebody not even what it says.
 * Source: product.md, audience; the depth for pool and parts is our decision, 2026-11
 */
export function wordTold(ticket: Ticket, actor: Actor, { type, actor: by, payload }: Written, field: string): Told {
  if (actor.kind === 'system' || actor.roles.length === 0) return 'whole'
  if (leadsHere(actor) || hasRole(actor, 'agent') || technicianOf(ticket) === actor.id) return 'whole'
  if (by.id === actor.id || isOfOwnPart(ticket, actor.id, payload)) return 'whole'
  if (type !== 'TicketReported' || field === 'aboutWhom') return 'withheld'
  if (field === 'contactName' || field === 'contactPhone') return 'masked'
  return ticket.complaint?.aboutPersonId == null ? 'whole' : 'withheld'
}

function isOfOwnPart({ subtasks }: Ticket, personId: string, payload: object): boolean {
  return 'subtaskId' in payload && subtasks.some(({ id, ownerId }) => id === payload.subtaskId && ownerId === personId)
}
