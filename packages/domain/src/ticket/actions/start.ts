import type { Refusal } from '../../refusal.js'
import type { Command } from '../commands.js'
import { type Circumstances, type Decision, happened } from '../decision.js'
import type { AssignedTicket, Ticket } from '../ticket.js'

/** Refuses: 'ticket.not-taken' */
export function mayStart(ticket: Ticket): Refusal | undefined {
  return ticket.status === 'assigned' && ticket.takenAt === null ? { code: 'ticket.not-taken' } : undefined
}

/** Work begins where nobody has to travel, as at a switchboard in the office. */
export function start(ticket: AssignedTicket, command: Command<'start'>, circumstances: Circumstances): Decision {
  return happened('WorkStarted', ticket.id, command, circumstances, { payload: {} })
}
