import type { Command } from '../commands.js'
import { type Circumstances, type Decision, happened } from '../decision.js'
import type { Ticket } from '../ticket.js'

/** 催办: a resident asks where it stays; everybody who holds it is told. What one who joined writes is not for the neighbour. */
export function urge(ticket: Ticket, command: Command<'urge'>, circumstances: Circumstances): Decision {
  return happened('ResidentUrged', ticket.id, command, circumstances, {
    payload: {},
    content: { text: command.text },
    ...(circumstances.as === 'joined' && { audience: 'staff' })
  })
}
