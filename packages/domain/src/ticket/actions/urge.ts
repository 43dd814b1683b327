import type { Command } from '../commands.js'
import { type Circumstances, type Decision, happened } from '../decision.js'
import type { Ticket } from '../ticket.js'

/** 催办: the resident asks where it stays; everybody who holds it is told. */
export function urge(ticket: Ticket, command: Command<'urge'>, circumstances: Circumstances): Decision {
  return happened('ResidentUrged', ticket.id, command, circumstances, { payload: {}, content: { text: command.text } })
}
