import type { Refusal } from '../../refusal.js'
import type { Command } from '../commands.js'
import { type Circumstances, type Decision, happened, refuse } from '../decision.js'
import type { Ticket } from '../ticket.js'

/**
 * Only who leads here reads a complaint from now on: it may be about somebody, or about one more than is named.
 * Refuses: 'reason.text-missing'
 */
export function restrict(ticket: Ticket, command: Command<'restrict'>, circumstances: Circumstances): Decision {
  const { text } = command
  if (!text.trim()) return refuse('reason.text-missing', '/text')
  return happened('ComplaintRestricted', ticket.id, command, circumstances, { payload: {}, content: { text } })
}

/** Refuses: 'complaint.restricted-already' */
export function mayRestrict({ complaint }: Ticket): Refusal | undefined {
  return complaint?.restricted ? { code: 'complaint.restricted-already' } : undefined
}
