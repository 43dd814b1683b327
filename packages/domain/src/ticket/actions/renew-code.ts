import type { Command } from '../commands.js'
import { type Circumstances, type Decision, happened } from '../decision.js'
import type { Ticket } from '../ticket.js'

/** The old QR code stops working and a new one takes its place. */
export function renewCode(ticket: Ticket, command: Command<'renewCode'>, circumstances: Circumstances): Decision {
  return happened('CodeRenewed', ticket.id, command, circumstances, { payload: { version: ticket.codeVersion + 1 } })
}
