import type { Actor } from '../../people/actor.js'
import type { Refusal } from '../../refusal.js'
import type { Command } from '../commands.js'
import { type Circumstances, type Decision, happened, refuse } from '../decision.js'
import type { ClosedTicket, DoneTicket, Ticket } from '../ticket.js'

/** Refuses: 'visit.handler' to whoever did the work. Source: SP-2, return visit by someone other than the handler. */
export function mayVisit(ticket: Ticket, actor: Actor): Refusal | undefined {
  return actor.kind === 'person' && ticket.handlerIds.includes(actor.id) ? { code: 'visit.handler' } : undefined
}

/**
 * Somebody went to see, or called, whether it is solved; an attempt in vain is on record too. Where it is not, the work goes on, with the
 * same technician where one is still there.
 * Refuses: 'contact.missing' for an outcome that nobody said, 'reason.text-missing'
 * Source: SP-2, SP-6
 */
export function recordVisit(ticket: DoneTicket | ClosedTicket, command: Command<'recordVisit'>, circumstances: Circumstances): Decision {
  const { method, at, outcome, whom, text } = command
  if (outcome !== 'unreachable' && !whom.trim()) return refuse('contact.missing', '/whom')
  if (outcome === 'not_solved' && !text.trim()) return refuse('reason.text-missing', '/text')
  return happened('VisitRecorded', ticket.id, command, circumstances, {
    payload: { method, at, outcome, technicianGone: !circumstances.technician?.active },
    content: { whom, text }
  })
}
