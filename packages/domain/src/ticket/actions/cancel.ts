import type { Actor } from '../../people/actor.js'
import type { Refusal } from '../../refusal.js'
import type { Command } from '../commands.js'
import { type Circumstances, type Decision, happened, refuse } from '../decision.js'
import { type Ticket, type TicketIn, technicianOf } from '../ticket.js'

/**
 * Once a technician has begun, the resident asks and an agent decides.
 * Refuses: 'action.not-open-now' to the resident then, 'cancel.not-asked' to the agent while she has not asked.
 */
export function mayCancel(ticket: Ticket, _actor: Actor, { as }: Circumstances): Refusal | undefined {
  const hasBegun = (ticket.status === 'working' || ticket.status === 'suspended') && technicianOf(ticket) !== null
  if (!hasBegun) return undefined
  if (as === 'household') return { code: 'action.not-open-now' }
  return ticket.cancelWished ? undefined : { code: 'cancel.not-asked' }
}

/**
 * The resident no longer wants it, or an agent writes down that she said so.
 * Refuses: 'reason.text-missing' to the agent
 */
export function cancel(
  ticket: TicketIn<'submitted' | 'accepted' | 'assigned' | 'working' | 'suspended'>,
  command: Command<'cancel'>,
  circumstances: Circumstances
): Decision {
  if (circumstances.as !== 'household' && !command.text.trim()) return refuse('reason.text-missing', '/text')
  return happened('TicketCancelled', ticket.id, command, circumstances, {
    payload: { byWish: ticket.cancelWished },
    content: { text: command.text }
  })
}
