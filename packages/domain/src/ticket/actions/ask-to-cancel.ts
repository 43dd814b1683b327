import type { Command } from '../commands.js'
import { type Circumstances, type Decision, happened, refuse } from '../decision.js'
import type { SuspendedTicket, WorkingTicket } from '../ticket.js'

/**
 * Work has begun, so the wish to cancel goes to an agent.
 * Refuses: 'reason.text-missing'
 */
export function askToCancel(
  ticket: WorkingTicket | SuspendedTicket,
  command: Command<'askToCancel'>,
  circumstances: Circumstances
): Decision {
  if (!command.text.trim()) return refuse('reason.text-missing', '/text')
  return happened('CancelWished', ticket.id, command, circumstances, { payload: {}, content: { text: command.text } })
}
