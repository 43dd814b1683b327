import { plusDays } from '../../instant.js'
import { type Actor, isHouseholdWord } from '../../people/actor.js'
import { suitsLevel } from '../../rating/rating-tags.js'
import type { Refusal } from '../../refusal.js'
import type { Command } from '../commands.js'
import { type Circumstances, type Decision, happened, refuse } from '../decision.js'
import { contactMissing, maySpeakForResident, reportedBy } from '../reported-word.js'
import type { ClosedTicket, Ticket } from '../ticket.js'

/**
 * The first word is never too late; she may change it until the last moment of the last day, and nobody changes it for her.
 * Refuses: 'contact.handler', 'rating.already' to whoever would report another one, 'rating.too-late'
 * Source: SP-7
 */
export function mayRate(ticket: Ticket, actor: Actor, circumstances: Circumstances): Refusal | undefined {
  const refusal = maySpeakForResident(ticket, actor)
  if (refusal || ticket.status !== 'closed' || ticket.rating === null) return refusal
  if (!isHouseholdWord(circumstances.as)) return { code: 'rating.already' }
  return circumstances.now > mayChangeRatingUntil(ticket) ? { code: 'rating.too-late' } : undefined
}

/** Until when, this moment included, the resident may change what she said of the service. */
export function mayChangeRatingUntil({ closedAt, rules }: Pick<ClosedTicket, 'closedAt' | 'rules'>) {
  return plusDays(closedAt, rules.changeRatingWithinDays)
}

/**
 * The resident judges the service on four levels, with reasons that suit the level; what she says last counts.
 * Refuses: 'contact.missing', 'rating.tag-unsuited'
 * Source: SP-7
 */
export function rate(ticket: ClosedTicket, command: Command<'rate'>, circumstances: Circumstances): Decision {
  const { level, tags, text, contact } = command
  if (contactMissing(contact, circumstances)) return refuse('contact.missing', '/contact')
  if (!suitsLevel(tags, level)) return refuse('rating.tag-unsuited', '/tags')
  const reported = reportedBy(contact, circumstances)
  return happened('ServiceRated', ticket.id, command, circumstances, {
    payload: { level, tags: [...new Set(tags)], reported },
    content: { text, ...(reported === null ? {} : { whom: contact?.whom ?? '' }) }
  })
}
