import type { Refusal } from '../../refusal.js'
import type { Command } from '../commands.js'
import { type Circumstances, type Decision, happened, refuse } from '../decision.js'
import type { AssignedTicket, Ticket, WorkingTicket } from '../ticket.js'

/** Refuses: 'ticket.not-taken', 'arrive.already', 'depart.already' */
export function mayDepart(ticket: Ticket): Refusal | undefined {
  if (ticket.status === 'assigned') return ticket.takenAt === null ? { code: 'ticket.not-taken' } : undefined
  if (ticket.status !== 'working') return undefined
  if (ticket.arrivedAt !== null) return { code: 'arrive.already' }
  return ticket.departedAt === null ? undefined : { code: 'depart.already' }
}

/**
 * The technician sets out, and says when he will be there if he knows.
 * Refuses: 'eta.past'
 */
export function depart(ticket: AssignedTicket | WorkingTicket, command: Command<'depart'>, circumstances: Circumstances): Decision {
  if (command.etaAt !== null && command.etaAt <= circumstances.now) return refuse('eta.past', '/etaAt')
  return happened('TechnicianDeparted', ticket.id, command, circumstances, { payload: { etaAt: command.etaAt } })
}
