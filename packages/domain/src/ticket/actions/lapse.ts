import { plusMinutes } from '../../instant.js'
import type { Actor } from '../../people/actor.js'
import type { Refusal } from '../../refusal.js'
import type { Command } from '../commands.js'
import { type Circumstances, type Decision, happened } from '../decision.js'
import type { AssignedTicket, Ticket } from '../ticket.js'

/** Refuses: 'action.not-open-now' while it is taken, or still has time to be. */
export function mayLapse(ticket: Ticket, _actor: Actor, { now }: Circumstances): Refusal | undefined {
  if (ticket.status !== 'assigned' || ticket.takenAt !== null) return { code: 'action.not-open-now' }
  return now < plusMinutes(ticket.assignedAt, ticket.rules.takeWithinMinutes) ? { code: 'action.not-open-now' } : undefined
}

/** Nobody took it in time: it goes back to the queue by itself. Source: product.md, tickets. */
export function lapse(ticket: AssignedTicket, command: Command<'lapse'>, circumstances: Circumstances): Decision {
  return happened('AssignmentLapsed', ticket.id, command, circumstances, { payload: { technicianId: ticket.technicianId } })
}
