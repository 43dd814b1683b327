import type { Command } from '../commands.js'
import { type Circumstances, type Decision, happened, refuse } from '../decision.js'
import type { AssignedTicket, SuspendedTicket, WorkingTicket } from '../ticket.js'

/**
 * 退单: the technician gives it back to the queue and says why.
 * Refuses: 'reason.text-missing'
 */
export function returnTicket(
  ticket: AssignedTicket | WorkingTicket | SuspendedTicket,
  command: Command<'return'>,
  circumstances: Circumstances
): Decision {
  if (ticket.technicianId === null) return refuse('action.not-open-now')
  const { reason, text } = command
  if (reason === 'other' && !text.trim()) return refuse('reason.text-missing', '/text')
  return happened('TicketReturned', ticket.id, command, circumstances, {
    payload: { technicianId: ticket.technicianId, reason },
    content: { text }
  })
}
