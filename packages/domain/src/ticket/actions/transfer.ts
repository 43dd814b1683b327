import type { Command } from '../commands.js'
import { type Circumstances, type Decision, happened, refuse } from '../decision.js'
import type { AssignedTicket, SuspendedTicket, WorkingTicket } from '../ticket.js'

/**
 * 转单: it passes to another technician, who has to take it.
 * Refuses: 'technician.same', 'technician.not-available', 'reason.text-missing'
 */
export function transfer(
  ticket: AssignedTicket | WorkingTicket | SuspendedTicket,
  command: Command<'transfer'>,
  circumstances: Circumstances
): Decision {
  if (ticket.technicianId === null) return refuse('action.not-open-now')
  const { technicianId, reason, text } = command
  if (technicianId === ticket.technicianId) return refuse('technician.same', '/technicianId')
  if (!circumstances.technician?.active) return refuse('technician.not-available', '/technicianId')
  if (reason === 'other' && !text.trim()) return refuse('reason.text-missing', '/text')
  return happened('TicketTransferred', ticket.id, command, circumstances, {
    payload: { from: ticket.technicianId, technicianId, reason },
    content: { text }
  })
}
