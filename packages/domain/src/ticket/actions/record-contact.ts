import type { Command } from '../commands.js'
import { type Circumstances, type Decision, happened, refuse } from '../decision.js'
import type { Ticket } from '../ticket.js'

/**
 * Somebody spoke with the resident outside the app, or tried to.
 * Refuses: 'contact.missing'
 */
export function recordContact(ticket: Ticket, command: Command<'recordContact'>, circumstances: Circumstances): Decision {
  const { method, at, reached, whom, text } = command
  if (!whom.trim()) return refuse('contact.missing', '/whom')
  return happened('ContactRecorded', ticket.id, command, circumstances, { payload: { method, at, reached }, content: { whom, text } })
}
