import type { Refusal } from '../../refusal.js'
import type { Command } from '../commands.js'
import { type Circumstances, type Decision, happened, refuse } from '../decision.js'
import type { ClosedTicket, Ticket } from '../ticket.js'

/** Refuses: 'rating.none' before she has said anything, 'rating.replied' once that has its reply. */
export function mayReplyToRating(ticket: Ticket): Refusal | undefined {
  if (ticket.status !== 'closed') return undefined
  if (ticket.rating === null) return { code: 'rating.none' }
  return ticket.rating.repliedAt === null ? undefined : { code: 'rating.replied' }
}

/**
 * A manager answers what the resident said of the service; everybody who may read that may read this.
 * Refuses: 'rating.none', 'reason.text-missing'
 */
export function replyToRating(ticket: ClosedTicket, command: Command<'replyToRating'>, circumstances: Circumstances): Decision {
  if (ticket.rating === null) return refuse('rating.none')
  if (!command.text.trim()) return refuse('reason.text-missing', '/text')
  return happened('RatingReplied', ticket.id, command, circumstances, {
    payload: { ratingId: ticket.rating.eventId },
    content: { text: command.text }
  })
}
