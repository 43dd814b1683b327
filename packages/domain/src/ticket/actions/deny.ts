import type { Refusal } from '../../refusal.js'
import type { Command } from '../commands.js'
import { type Circumstances, type Decision, happened, refuse } from '../decision.js'
import type { ClosedTicket, DoneTicket, Ticket } from '../ticket.js'

/** Refuses: 'report.nothing-to-deny' where the resident said it herself. */
export function mayDeny(ticket: Ticket): Refusal | undefined {
  if (ticket.status !== 'done' && ticket.status !== 'closed') return undefined
  const isReported = ticket.status === 'done' ? ticket.kept?.way === 'reported' : isClosedOnReport(ticket)
  return isReported ? undefined : { code: 'report.nothing-to-deny' }
}

function isClosedOnReport({ closedBy, rating }: ClosedTicket): boolean {
  return closedBy === 'reported' || rating?.reported === true
}

/**
 * 没有这回事: the resident takes back what somebody reported in her name.
 * Refuses: 'reason.text-missing'
 */
export function deny(ticket: DoneTicket | ClosedTicket, command: Command<'deny'>, circumstances: Circumstances): Decision {
  if (!command.text.trim()) return refuse('reason.text-missing', '/text')
  return happened('ReportDenied', ticket.id, command, circumstances, { payload: {}, content: { text: command.text } })
}
