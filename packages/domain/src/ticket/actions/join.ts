import type { Actor } from '../../people/actor.js'
import type { Refusal } from '../../refusal.js'
import type { Command } from '../commands.js'
import { type Circumstances, type Decision, happened, refuse } from '../decision.js'
import { isHandler } from '../is-handler.js'
import type { Ticket } from '../ticket.js'

/** Refuses: 'join.about-somebody' where the ticket is a complaint about a person: nobody else may read that there is one. */
export function mayJoin(ticket: Ticket, _actor: Actor): Refusal | undefined {
  return ticket.complaint?.aboutPersonId ? { code: 'join.about-somebody' } : undefined
}

/**
 * Another household has the same trouble and follows this ticket from now on: by its own report, or a resident by name.
 * Refuses: 'resident.unknown' where he does not live in this community today, 'resident.handler' where he works on it or is the one who
 *   writes this down, 'resident.staff' where he works here and no report of his own room is named, 'already-joined', 'ticket.not-there' where what is named is no duplicate of this one
 * Source: product.md, people (three standings)
 */
export function join(ticket: Ticket, command: Command<'join'>, circumstances: Circumstances): Decision {
  const { residentId, from, by } = command
  if (from !== null && circumstances.duplicate !== 'of-this') return refuse('ticket.not-there', '/from')
  if (residentId === null && from === null) return refuse('resident.unknown', '/residentId')
  const { resident = 'unknown' } = circumstances
  if (residentId !== null && resident === 'unknown') return refuse('resident.unknown', '/residentId')
  if (residentId !== null && from === null && resident === 'works-here') return refuse('resident.staff', '/residentId')
  if (residentId !== null && (isHandler(ticket, residentId) || isHimself(residentId, by))) return refuse('resident.handler', '/residentId')
  // whoever is in by name may still bring a report of his own
  const isJoined = ticket.joined.some(one => one.residentId === residentId && (from === null || one.from !== null))
  const isIn = residentId !== null && (ticket.residentId === residentId || isJoined)
  if (isIn || (from !== null && ticket.joined.some(one => one.from === from))) return refuse('already-joined', '/residentId')
  return happened('ReporterJoined', ticket.id, command, circumstances, { payload: { residentId, from } })
}

function isHimself(residentId: string, by: Actor): boolean {
  return by.kind === 'person' && by.id === residentId
}
