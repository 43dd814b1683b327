import type { Command } from '../commands.js'
import { type Circumstances, type Decision, happened } from '../decision.js'
import type { SubmittedTicket } from '../ticket.js'

/** An agent has read the report and answers for it from now on. */
export function accept(ticket: SubmittedTicket, command: Command<'accept'>, circumstances: Circumstances): Decision {
  return happened('TicketAccepted', ticket.id, command, circumstances, { payload: {} })
}
