import { plusDays } from '../instant.js'
import type { Payloads } from './events.js'
import type { ClosedTicket, DoneTicket, Ticket } from './ticket.js'

/** She has just been heard of: silence begins with the next attempt to reach her. */
export const notTriedYet = { attempts: 0, firstAttemptAt: null, tries: [] } as const satisfies Partial<DoneTicket>

/**
 * A ticket as if the visit had not been: what only that visit closed is done and open again, an attempt that it was counts no more, and a
 * reopening that it led to is none, nor a second follow-up, though the work that has begun goes on. She has just been heard of, so silence
 * begins anew.
 * Source: product.md, a void visit counts nowhere
 */
export function withoutVisit(ticket: Ticket, { visitId, outcome, followUpRound }: Omit<Payloads['VisitVoided'], 'reopens'>): Ticket {
  if (outcome === 'not_solved') {
    const followUp = followUpRound === undefined ? ticket.followUp : null
    return { ...ticket, reopenCount: Math.max(0, ticket.reopenCount - 1), followUp }
  }
  if (ticket.status === 'done') return { ...ticket, ...notTriedYet, kept: ticket.kept?.eventId === visitId ? null : ticket.kept }
  if (ticket.status !== 'closed') return ticket
  const tries = ticket.tries.filter(({ eventId }) => eventId !== visitId)
  const kept = { ...ticket, attempts: tries.length, firstAttemptAt: tries[0]?.at ?? null, tries }
  if (!restsOn(kept, visitId)) return kept
  const { closedAt: _, closedBy: __, closedWith: ___, rating: ____, ...done } = kept
  return { ...done, status: 'done', ...notTriedYet }
}

/** Whether without this visit it would not be closed: by itself it did it, or the silence after it was none. */
function restsOn({ closedBy, closedWith, closedAt, firstAttemptAt, rules }: ClosedTicket, visitId: string): boolean {
  if (closedWith === visitId) return true
  if (closedBy !== 'silence') return false
  return firstAttemptAt === null || plusDays(firstAttemptAt, rules.silenceAfterDays) > closedAt
}
