import type { Command } from '../commands.js'
import { type Circumstances, type Decision, happened } from '../decision.js'
import type { AcceptedTicket, SubmittedTicket } from '../ticket.js'

/** What a household asked for has been seen to. Source: SP-4 */
export function fulfil(ticket: SubmittedTicket | AcceptedTicket, command: Command<'fulfil'>, circumstances: Circumstances): Decision {
  return happened('RequestFulfilled', ticket.id, command, circumstances, { payload: {}, content: { text: command.text } })
}
