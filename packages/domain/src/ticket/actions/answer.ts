import type { Command } from '../commands.js'
import { type Circumstances, type Decision, happened, refuse } from '../decision.js'
import type { AcceptedTicket, SubmittedTicket } from '../ticket.js'

/**
 * A question gets its answer.
 * Refuses: 'reason.text-missing'
 * Source: SP-3
 */
export function answer(ticket: SubmittedTicket | AcceptedTicket, command: Command<'answer'>, circumstances: Circumstances): Decision {
  if (!command.text.trim()) return refuse('reason.text-missing', '/text')
  return happened('ConsultationAnswered', ticket.id, command, circumstances, { payload: {}, content: { text: command.text } })
}
