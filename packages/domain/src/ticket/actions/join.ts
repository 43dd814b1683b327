import type { Command } from '../commands.js'
import { type Circumstances, type Decision, happened, refuse } from '../decision.js'
import type { Ticket } from '../ticket.js'

/**
 * Another resident has the same trouble and follows this ticket from now on.
 * Refuses: 'already-joined'
 */
export function join(ticket: Ticket, command: Command<'join'>, circumstances: Circumstances): Decision {
  const { residentId, from } = command
  if (ticket.residentId === residentId || ticket.joinedIds.includes(residentId)) return refuse('already-joined', '/residentId')
  return happened('ReporterJoined', ticket.id, command, circumstances, { payload: { residentId, from } })
}
