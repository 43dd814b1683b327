import type { Refusal } from '../../refusal.js'
import type { Command } from '../commands.js'
import { type Circumstances, type Decision, happened, refuse } from '../decision.js'
import type { AcceptedTicket, DoneTicket, SuspendedTicket, Ticket } from '../ticket.js'

/** Refuses: 'details.not-confirmed' */
export function mayDenyDetails(ticket: Ticket): Refusal | undefined {
  return ticket.detailsConfirmed ? undefined : { code: 'details.not-confirmed' }
}

/**
 * 没有这回事: nobody has confirmed anything with her, so the clock begins anew.
 * Refuses: 'reason.text-missing'
 */
export function denyDetails(
  ticket: AcceptedTicket | SuspendedTicket | DoneTicket,
  command: Command<'denyDetails'>,
  circumstances: Circumstances
): Decision {
  if (!command.text.trim()) return refuse('reason.text-missing', '/text')
  return happened('DetailsDenied', ticket.id, command, circumstances, { payload: {}, content: { text: command.text } })
}
