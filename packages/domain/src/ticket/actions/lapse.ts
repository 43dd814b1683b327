import { plusMinutes } from '../../instant.js'
import type { Actor } from '../../people/actor.js'
import type { Refusal } from '../../refusal.js'
import type { Command } from '../commands.js'
import { type Circumstances, type Decision, happened, refuse } from '../decision.js'
import { type AssignedTicket, type SuspendedTicket, type Ticket, technicianOf, type WorkingTicket } from '../ticket.js'

/** Refuses: 'action.not-open-now' while whoever holds it works here, and has taken it or still has time to. */
export function mayLapse(ticket: Ticket, _actor: Actor, { now, technician }: Circumstances): Refusal | undefined {
  if (technicianOf(ticket) !== null && !technician?.active) return undefined
  if (ticket.status !== 'assigned' || ticket.takenAt !== null) return { code: 'action.not-open-now' }
  return now < plusMinutes(ticket.assignedAt, ticket.rules.takeWithinMinutes) ? { code: 'action.not-open-now' } : undefined
}

/** Nobody took it in time, or whoever holds it has no post here any more: it goes back to the queue by itself. Source: product.md, tickets. */
export function lapse(
  ticket: AssignedTicket | WorkingTicket | SuspendedTicket,
  command: Command<'lapse'>,
  circumstances: Circumstances
): Decision {
  const { technicianId } = ticket
  if (technicianId === null) return refuse('action.not-open-now')
  const isGone = !circumstances.technician?.active
  const payload = { technicianId, ...(isGone && { because: 'post_ended' as const }) }
  return happened('AssignmentLapsed', ticket.id, command, circumstances, { payload })
}
