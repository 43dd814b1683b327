import type { Actor } from '../../people/actor.js'
import type { Refusal } from '../../refusal.js'
import type { Command } from '../commands.js'
import { type Circumstances, type Decision, happened, refuse } from '../decision.js'
import { isUnsolvedForJoined } from '../joined-household.js'
import { contactMissing, maySpeakForResident, reportedBy } from '../reported-word.js'
import type { DoneTicket, Ticket } from '../ticket.js'

/** Refuses: 'contact.handler' to whoever did the work, 'joined.not-solved' while a household that joined says so */
export function mayConfirm(ticket: Ticket, actor: Actor): Refusal | undefined {
  return maySpeakForResident(ticket, actor) ?? (isUnsolvedForJoined(ticket) ? { code: 'joined.not-solved' } : undefined)
}

/**
 * 解决了: the resident's word closes the ticket, her own or reported by an agent who did not handle it.
 * Refuses: 'contact.missing'
 * Source: SP-2, SP-7
 */
export function confirm(ticket: DoneTicket, command: Command<'confirm'>, circumstances: Circumstances): Decision {
  if (contactMissing(command.contact, circumstances)) return refuse('contact.missing', '/contact')
  const reported = reportedBy(command.contact, circumstances)
  return happened('SolutionConfirmed', ticket.id, command, circumstances, {
    payload: { reported },
    content: reported === null ? {} : { whom: command.contact?.whom ?? '' }
  })
}
