import type { Command } from '../commands.js'
import { type Circumstances, type Decision, happened, refuse } from '../decision.js'
import type { AcceptedTicket, WorkingTicket } from '../ticket.js'

/**
 * Work waits for something, until a day that the resident is told.
 * Refuses: 'until.past'
 */
export function suspend(ticket: WorkingTicket | AcceptedTicket, command: Command<'suspend'>, circumstances: Circumstances): Decision {
  const { reason, until, text } = command
  if (until <= circumstances.now) return refuse('until.past', '/until')
  return happened('WorkSuspended', ticket.id, command, circumstances, { payload: { reason, until }, content: { text } })
}
