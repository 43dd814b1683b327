import type { Refusal } from '../../refusal.js'
import type { Command } from '../commands.js'
import { type Circumstances, type Decision, happened, refuse } from '../decision.js'
import type { ClosedTicket, Ticket } from '../ticket.js'

/** Refuses: 'report.nothing-to-deny' where the resident said it herself. */
export function mayDeny(ticket: Ticket): Refusal | undefined {
  if (ticket.status !== 'closed') return undefined
  const isReported = ticket.closedBy === 'reported' || ticket.rating?.reported === true
  return isReported ? undefined : { code: 'report.nothing-to-deny' }
}

/**
 * 没有这回事: the resident takes back what somebody reported in her name.
 * Refuses: 'reason.text-missing'
 */
export function deny(ticket: ClosedTicket, command: Command<'deny'>, circumstances: Circumstances): Decision {
  if (!command.text.trim()) return refuse('reason.text-missing', '/text')
  return happened('ReportDenied', ticket.id, command, circumstances, { payload: {}, content: { text: command.text } })
}
