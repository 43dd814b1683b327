import type { Command } from '../commands.js'
import { type Circumstances, type Decision, happened, refuse } from '../decision.js'
import type { AcceptedTicket, DoneTicket, SubmittedTicket, SuspendedTicket } from '../ticket.js'

/**
 * A person has gone through the details with the resident, and writes down whom he spoke with, how, when and what was confirmed.
 * Refuses: 'contact.missing', 'reason.text-missing'
 * Source: SP-2, 15分钟响应
 */
export function confirmDetails(
  ticket: SubmittedTicket | AcceptedTicket | SuspendedTicket | DoneTicket,
  command: Command<'confirmDetails'>,
  circumstances: Circumstances
): Decision {
  const { method, at, whom, text } = command
  if (!whom.trim()) return refuse('contact.missing', '/whom')
  if (!text.trim()) return refuse('reason.text-missing', '/text')
  return happened('DetailsConfirmed', ticket.id, command, circumstances, { payload: { method, at }, content: { whom, text } })
}
