import type { Actor } from '../../people/actor.js'
import type { Refusal } from '../../refusal.js'
import type { Command } from '../commands.js'
import { type Circumstances, type Decision, happened, refuse } from '../decision.js'
import { isUnsolvedForJoined } from '../joined-household.js'
import type { ClosedTicket, DoneTicket, Ticket } from '../ticket.js'

/** Refuses: 'visit.handler' to whoever did the work. Source: SP-2, return visit by someone other than the handler. */
export function mayVisit(ticket: Ticket, actor: Actor): Refusal | undefined {
  return actor.kind === 'person' && ticket.handlerIds.includes(actor.id) ? { code: 'visit.handler' } : undefined
}

/**
 * Somebody went to see, or called, whether it is solved; an attempt in vain is on record too, and after so many of them she counts as not to
 * be reached. Where it is not solved, the work goes on, with the same technician where one is still there. Where it is solved for her and not for
 * a household that joined, it stays open.
 * Refuses: 'contact.missing' for an outcome that nobody said, 'reason.text-missing'
 * Source: SP-2, SP-6
 */
export function recordVisit(ticket: DoneTicket | ClosedTicket, command: Command<'recordVisit'>, circumstances: Circumstances): Decision {
  const { method, at, outcome, whom, text, promisedUntil } = command
  if (outcome !== 'unreachable' && !whom.trim()) return refuse('contact.missing', '/whom')
  if (outcome === 'not_solved' && !text.trim()) return refuse('reason.text-missing', '/text')
  const gaveUp = outcome === 'unreachable' && ticket.attempts + 1 >= ticket.rules.unreachableAfterAttempts
  const keepsOpen = outcome === 'solved' && isUnsolvedForJoined(ticket)
  const technicianGone = !circumstances.technician?.active
  return happened('VisitRecorded', ticket.id, command, circumstances, {
    payload: {
      method,
      at,
      outcome,
      technicianGone,
      ...(gaveUp && { gaveUp }),
      ...(keepsOpen && { keepsOpen }),
      ...(promisedUntil !== null && { promisedUntil })
    },
    content: { whom, text }
  })
}
