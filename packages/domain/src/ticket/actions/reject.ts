import type { Command } from '../commands.js'
import { type Circumstances, type Decision, happened, refuse } from '../decision.js'
import type { AcceptedTicket, SubmittedTicket } from '../ticket.js'

/**
 * It is not ours to repair, or has been reported before. The resident is never left without a next door to knock at.
 * Refuses: 'reject.who-can-help', 'reject.duplicate-of', 'ticket.same'
 */
export function reject(ticket: SubmittedTicket | AcceptedTicket, command: Command<'reject'>, circumstances: Circumstances): Decision {
  const { reason, whoCanHelp, duplicateOf } = command
  if (reason === 'not_ours' && !whoCanHelp.trim()) return refuse('reject.who-can-help', '/whoCanHelp')
  if (reason === 'duplicate' && duplicateOf === null) return refuse('reject.duplicate-of', '/duplicateOf')
  if (duplicateOf === ticket.id) return refuse('ticket.same', '/duplicateOf')
  return happened('TicketRejected', ticket.id, command, circumstances, {
    payload: { reason, duplicateOf: reason === 'duplicate' ? duplicateOf : null },
    content: { whoCanHelp }
  })
}
