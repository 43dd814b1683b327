import type { Actor } from '../../people/actor.js'
import type { Refusal } from '../../refusal.js'
import type { Command } from '../commands.js'
import { type Circumstances, type Decision, happened, refuse } from '../decision.js'
import { contactMissing, maySpeakForResident, reportedBy } from '../reported-word.js'
import type { ClosedTicket, Ticket } from '../ticket.js'

/** Refuses: 'rating.already', 'contact.handler' */
export function mayRate(ticket: Ticket, actor: Actor, circumstances: Circumstances): Refusal | undefined {
  if (ticket.status === 'closed' && ticket.rating !== null) return { code: 'rating.already' }
  return maySpeakForResident(ticket, actor, circumstances)
}

/**
 * The resident judges the service on four levels.
 * Refuses: 'contact.missing'
 * Source: SP-7
 */
export function rate(ticket: ClosedTicket, command: Command<'rate'>, circumstances: Circumstances): Decision {
  const { level, text, contact } = command
  if (contactMissing(contact, circumstances)) return refuse('contact.missing', '/contact')
  const reported = reportedBy(contact, circumstances)
  return happened('ServiceRated', ticket.id, command, circumstances, {
    payload: { level, reported },
    content: { text, ...(reported === null ? {} : { whom: contact?.whom ?? '' }) }
  })
}
