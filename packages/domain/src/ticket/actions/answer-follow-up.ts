import { openFollowUp } from '../../follow-up/follow-up.js'
import { type Actor, hasRole } from '../../people/actor.js'
import type { Refusal } from '../../refusal.js'
import type { Command } from '../commands.js'
import { type Circumstances, type Decision, happened, refuse } from '../decision.js'
import { reportedBy } from '../reported-word.js'
import type { Ticket, TicketIn } from '../ticket.js'

/**
 * Whoever worked on it does not look into his own work; otherwise the one who was named answers, or a manager in his place. Once the one who
 * was named leads here no more, whoever does may answer.
 * Refuses: 'follow-up.none', 'follow-up.handler', 'follow-up.not-yours'
 * Source: SP-7
 */
export function mayAnswerFollowUp(ticket: Ticket, actor: Actor, { leaders }: Pick<Circumstances, 'leaders'>): Refusal | undefined {
  const followUp = openFollowUp(ticket)
  if (followUp === undefined) return { code: 'follow-up.none' }
  if (actor.kind === 'system') return { code: 'follow-up.not-yours' }
  if (ticket.handlerIds.includes(actor.id)) return { code: 'follow-up.handler' }
  const { responsibleId } = followUp
  const isHis = responsibleId === actor.id || !leaders.some(({ id }) => id === responsibleId)
  return isHis || hasRole(actor, 'manager') ? undefined : { code: 'follow-up.not-yours' }
}

/**
 * What came of the second follow-up, for the resident to read; with the record of a contact where he spoke with her.
 * Refuses: 'reason.text-missing', 'contact.missing'
 * Source: SP-7
 */
export function answerFollowUp(
  ticket: TicketIn<'accepted' | 'assigned' | 'working' | 'suspended' | 'done' | 'closed'>,
  command: Command<'answerFollowUp'>,
  circumstances: Circumstances
): Decision {
  const { text, contact } = command
  if (!text.trim()) return refuse('reason.text-missing', '/text')
  if (contact !== null && !contact.whom.trim()) return refuse('contact.missing', '/contact')
  return happened('FollowUpAnswered', ticket.id, command, circumstances, {
    payload: { contact: reportedBy(contact, circumstances) },
    content: { text, whom: contact?.whom ?? '' }
  })
}
