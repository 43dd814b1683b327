import { plusDays } from '../../instant.js'
import type { Actor } from '../../people/actor.js'
import type { Refusal } from '../../refusal.js'
import type { Command } from '../commands.js'
import { type Circumstances, type Decision, happened, refuse } from '../decision.js'
import type { ClosedTicket, Ticket } from '../ticket.js'

/** Refuses: 'reopen.too-late' after the last moment of the last day. Source: product.md, tickets (7 days). */
export function mayReopen(ticket: Ticket, _actor: Actor, { now }: Circumstances): Refusal | undefined {
  if (ticket.status !== 'closed') return undefined
  return now > plusDays(ticket.closedAt, ticket.rules.reopenWithinDays) ? { code: 'reopen.too-late' } : undefined
}

/**
 * It came back after all: the same ticket goes on.
 * Refuses: 'reason.text-missing'
 */
export function reopen(ticket: ClosedTicket, command: Command<'reopen'>, circumstances: Circumstances): Decision {
  if (!command.text.trim()) return refuse('reason.text-missing', '/text')
  return happened('TicketReopened', ticket.id, command, circumstances, {
    payload: { technicianGone: !circumstances.technician?.active },
    content: { text: command.text }
  })
}
