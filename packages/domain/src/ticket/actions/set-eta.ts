import type { Command } from '../commands.js'
import { type Circumstances, type Decision, happened, refuse } from '../decision.js'
import type { AssignedTicket, SuspendedTicket, WorkingTicket } from '../ticket.js'

/**
 * The technician says when he will be there.
 * Refuses: 'eta.past'
 */
export function setEta(
  ticket: AssignedTicket | WorkingTicket | SuspendedTicket,
  command: Command<'setEta'>,
  circumstances: Circumstances
): Decision {
  if (command.etaAt <= circumstances.now) return refuse('eta.past', '/etaAt')
  return happened('EtaSet', ticket.id, command, circumstances, { payload: { etaAt: command.etaAt } })
}
