import type { Command } from '../commands.js'
import { type Circumstances, type Decision, happened, refuse } from '../decision.js'
import type { AcceptedTicket, SubmittedTicket } from '../ticket.js'

/**
 * The ticket is given to a technician, who still has to take it.
 * Refuses: 'technician.not-available'
 */
export function assign(ticket: SubmittedTicket | AcceptedTicket, command: Command<'assign'>, circumstances: Circumstances): Decision {
  if (!circumstances.technician?.active) return refuse('technician.not-available', '/technicianId')
  return happened('TicketAssigned', ticket.id, command, circumstances, { payload: { technicianId: command.technicianId } })
}
