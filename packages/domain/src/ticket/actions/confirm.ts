import { type Actor, isHouseholdWord } from '../../people/actor.js'
import type { Refusal } from '../../refusal.js'
import type { Command } from '../commands.js'
import { type Circumstances, type Decision, happened, refuse } from '../decision.js'
import { isUnsolvedForJoined } from '../joined-household.js'
import { contactMissing, maySpeakForResident, reportedBy } from '../reported-word.js'
import type { DoneTicket, Ticket } from '../ticket.js'

/**
 * Refuses: 'contact.handler' to whoever did the work; while a household that joined says that it is not solved: 'confirm.kept' where the
 *   same has been said already, and 'joined.not-solved' where the reporter's has left and those who remain decide
 */
export function mayConfirm(ticket: Ticket, actor: Actor, { as }: Circumstances): Refusal | undefined {
  const refusal = maySpeakForResident(ticket, actor)
  if (refusal || ticket.status !== 'done' || !isUnsolvedForJoined(ticket)) return refusal
  if (ticket.reporterLeftAt !== null) return { code: 'joined.not-solved' }
  return saysNothingNew(ticket, as) ? { code: 'confirm.kept' } : undefined
}

/** Her own word goes before what others heard from her. */
function saysNothingNew({ kept }: DoneTicket, as: Circumstances['as']): boolean {
  if (kept === null) return false
  return !isHouseholdWord(as) || kept.way === 'confirmed' || kept.way === 'confirmed_by_staff'
}

/**
 * 解决了: the resident's word closes the ticket, her own or reported by an agent who did not handle it. While a household that joined says
 * that it is not solved there, it is kept, and closes the ticket once nobody says so any more.
 * Refuses: 'contact.missing'
 * Source: SP-2, SP-7
 */
export function confirm(ticket: DoneTicket, command: Command<'confirm'>, circumstances: Circumstances): Decision {
  if (contactMissing(command.contact, circumstances)) return refuse('contact.missing', '/contact')
  const reported = reportedBy(command.contact, circumstances)
  return happened('SolutionConfirmed', ticket.id, command, circumstances, {
    payload: { reported, ...(isUnsolvedForJoined(ticket) && { keepsOpen: true as const }) },
    content: reported === null ? {} : { whom: command.contact?.whom ?? '' }
  })
}
