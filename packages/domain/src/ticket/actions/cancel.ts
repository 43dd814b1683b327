import type { Actor } from '../../people/actor.js'
import { isHouseholdWord } from '../../people/actor.js'
import type { Refusal } from '../../refusal.js'
import type { Command } from '../commands.js'
import { type Circumstances, type Decision, happened, refuse } from '../decision.js'
import { type Ticket, type TicketIn, technicianOf } from '../ticket.js'

/**
 * Once a technician has begun, the resident asks and an agent decides. Others who joined are not asked, so she goes and it goes on.
 * Refuses: 'action.not-open-now' to the resident then, 'cancel.not-asked' to the agent while she has not asked, and while others follow a
 * ticket that its reporter has left.
 */
export function mayCancel(ticket: Ticket, _actor: Actor, { as }: Circumstances): Refusal | undefined {
  if (ticket.reporterLeftAt !== null) return ticket.joined.length > 0 ? { code: 'cancel.not-asked' } : undefined
  const hasBegun = (ticket.status === 'working' || ticket.status === 'suspended') && technicianOf(ticket) !== null
  if (!hasBegun) return undefined
  if (isHouseholdWord(as)) return { code: 'action.not-open-now' }
  return ticket.cancelWished ? undefined : { code: 'cancel.not-asked' }
}

/**
 * The resident no longer wants it, or an agent writes down that she said so. A ticket that others have joined does not end over their heads:
 * her household leaves it and the matter goes on.
 * Refuses: 'reason.text-missing' to the agent
 */
export function cancel(
  ticket: TicketIn<'submitted' | 'accepted' | 'assigned' | 'working' | 'suspended'>,
  command: Command<'cancel'>,
  circumstances: Circumstances
): Decision {
  const { text } = command
  if (!isHouseholdWord(circumstances.as) && !text.trim()) return refuse('reason.text-missing', '/text')
  if (ticket.joined.length > 0)
    return happened('HouseholdLeft', ticket.id, command, circumstances, { payload: { joinId: null }, content: { text } })
  return happened('TicketCancelled', ticket.id, command, circumstances, { payload: { byWish: ticket.cancelWished }, content: { text } })
}
