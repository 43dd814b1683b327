import type { Command } from '../commands.js'
import { type Circumstances, type Decision, happened, refuse } from '../decision.js'
import type { Ticket } from '../ticket.js'

/**
 * Something in the record was wrong: the old entry stays and the new one points at it.
 * Refuses: 'event.unknown', 'reason.text-missing'
 */
export function correct(ticket: Ticket, command: Command<'correct'>, circumstances: Circumstances): Decision {
  const { corrects, text } = command
  if (!circumstances.eventIds.has(corrects)) return refuse('event.unknown', '/corrects')
  if (!text.trim()) return refuse('reason.text-missing', '/text')
  return happened('EventCorrected', ticket.id, command, circumstances, { payload: { eventId: corrects }, content: { text } })
}
