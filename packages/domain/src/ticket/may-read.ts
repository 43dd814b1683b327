import { type Actor, hasRole } from '../people/actor.js'
import { faultTable } from './fault-table.js'
import { type Ticket, technicianOf } from './ticket.js'

/**
 * Whether somebody with a standing in the ticket's community or household may open it: agents, supervisors and managers all of the
 * community's, a technician what he holds or could grab, an admin none.
 * Source: product.md, people (row scope).
 */
export function mayRead(ticket: Ticket, actor: Actor): boolean {
  if (actor.kind === 'system' || actor.household) return true
  if (hasRole(actor, 'agent') || hasRole(actor, 'supervisor') || hasRole(actor, 'manager')) return true
  return hasRole(actor, 'technician') && (technicianOf(ticket) === actor.id || isInPool(ticket, actor))
}

function isInPool(ticket: Ticket, actor: Exclude<Actor, { kind: 'system' }>): boolean {
  return ticket.status === 'accepted' && actor.skills.includes(faultTable[ticket.category].skill)
}
