import type { Refusal } from '../../refusal.js'
import type { Command } from '../commands.js'
import { type Circumstances, type Decision, happened } from '../decision.js'
import type { AssignedTicket, Ticket } from '../ticket.js'

/** Refuses: 'ticket.already-taken' */
export function mayTake(ticket: Ticket): Refusal | undefined {
  return ticket.status === 'assigned' && ticket.takenAt !== null ? { code: 'ticket.already-taken' } : undefined
}

/** A technician takes on the ticket that was assigned to him. */
export function take(ticket: AssignedTicket, command: Command<'take'>, circumstances: Circumstances): Decision {
  return happened('TicketTaken', ticket.id, command, circumstances, { payload: {} })
}
