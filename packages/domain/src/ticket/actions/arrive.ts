import type { Refusal } from '../../refusal.js'
import type { Command } from '../commands.js'
import { type Circumstances, type Decision, happened } from '../decision.js'
import type { AssignedTicket, Ticket, WorkingTicket } from '../ticket.js'

/** Refuses: 'ticket.not-taken', 'arrive.already' */
export function mayArrive(ticket: Ticket): Refusal | undefined {
  if (ticket.status === 'assigned') return ticket.takenAt === null ? { code: 'ticket.not-taken' } : undefined
  return ticket.status === 'working' && ticket.arrivedAt !== null ? { code: 'arrive.already' } : undefined
}

/** The technician is at the door, also where he forgot to say that he set out. */
export function arrive(ticket: AssignedTicket | WorkingTicket, command: Command<'arrive'>, circumstances: Circumstances): Decision {
  return happened('TechnicianArrived', ticket.id, command, circumstances, { payload: {} })
}
