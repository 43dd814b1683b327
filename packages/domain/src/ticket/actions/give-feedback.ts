import type { Command } from '../commands.js'
import { type Circumstances, type Decision, happened, refuse } from '../decision.js'
import type { AcceptedTicket, SuspendedTicket } from '../ticket.js'

/**
 * The resident is told how far it is, shown something of it, and told when she hears again.
 * Refuses: 'feedback.text-missing', 'feedback.evidence-missing', 'ticket.not-linked', 'update.past'
 * Source: SP-2, feedback
 */
export function giveFeedback(
  ticket: AcceptedTicket | SuspendedTicket,
  command: Command<'giveFeedback'>,
  circumstances: Circumstances
): Decision {
  const { text, expectedPhotos, shownTicketId, nextUpdateAt } = command
  if (!text.trim()) return refuse('feedback.text-missing', '/text')
  if (expectedPhotos === 0 && shownTicketId === null) return refuse('feedback.evidence-missing', '/expectedPhotos')
  if (shownTicketId !== null && !ticket.linkedIds.includes(shownTicketId)) return refuse('ticket.not-linked', '/shownTicketId')
  if (nextUpdateAt <= circumstances.now) return refuse('update.past', '/nextUpdateAt')
  return happened('FeedbackGiven', ticket.id, command, circumstances, {
    payload: { expectedPhotos, shownTicketId, nextUpdateAt },
    content: { text }
  })
}
