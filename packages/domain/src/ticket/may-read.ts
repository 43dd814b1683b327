import { type Actor, hasRole } from '../people/actor.js'
import { workOf } from './category.js'
import { hasPublicPage } from './kind.js'
import { openStatuses, type Status } from './status.js'
import { type Ticket, technicianOf } from './ticket.js'

/** What whoever has moved in since sees of a room: that work is open, where it has a public page. */
function isOpenWork({ kind, status }: Ticket): boolean {
  return hasPublicPage[kind] && (openStatuses as readonly Status[]).includes(status)
}

/**
 * Whether somebody with a standing in the ticket's community or household may open it: agents, supervisors and managers all of the
 * community's, a technician what he holds or could grab, an admin none.
 * Whoever a complaint is about never does, whatever else he is. Of the staff only who leads here reads a restricted one.
 * Source: product.md, people (row scope).
 */
export function mayRead(ticket: Ticket, actor: Actor): boolean {
  if (actor.kind === 'system') return true
  if (ticket.complaint?.aboutPersonId === actor.id) return false
  if (actor.standing === 'household') return true
  if (actor.standing === 'joined') return ticket.complaint?.aboutPersonId == null && !ticket.complaint?.restricted
  if (actor.standing === 'newcomer') return isOpenWork(ticket)
  if (leadsHere(actor)) return true
  if (ticket.complaint?.restricted) return false
  if (hasRole(actor, 'agent')) return true
  if (ticket.subtasks.some(({ ownerId }) => ownerId === actor.id)) return true
  return hasRole(actor, 'technician') && (technicianOf(ticket) === actor.id || isInPool(ticket, actor))
}

/** Reads also what is restricted: a supervisor, of whatever department, or a manager. Source: product.md, audience */
export function leadsHere(actor: Actor): boolean {
  return hasRole(actor, 'supervisor') || hasRole(actor, 'manager')
}

function isInPool(ticket: Ticket, actor: Exclude<Actor, { kind: 'system' }>): boolean {
  const work = workOf(ticket.category)
  const isOpen = ticket.status === 'accepted' || (ticket.kind === 'emergency' && ticket.status === 'submitted')
  return work !== undefined && isOpen && actor.skills.includes(work.skill)
}
