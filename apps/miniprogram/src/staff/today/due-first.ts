import type { Instant } from '@linying/domain'
import type { TicketSummary } from '../../features/ticket/ticket-view'
import { isLate } from '../matter/is-late'

/** Promises that were missed, then what nobody has promised yet or is being done, then promises to come, then what rests. */
export function dueFirst(tickets: readonly TicketSummary[], now: Instant): readonly TicketSummary[] {
  return [...tickets].sort((one, other) => rank(one, now) - rank(other, now) || Date.parse(dueAt(one)) - Date.parse(dueAt(other)))
}

function rank(ticket: TicketSummary, now: Instant): number {
  if (isLate(ticket, now)) return 0
  if (ticket.status === 'suspended') return 3
  return isPromised(ticket) ? 2 : 1
}

function dueAt(ticket: TicketSummary): Instant {
  if (ticket.status === 'suspended') return ticket.suspendedUntil ?? ticket.reportedAt
  return (isPromised(ticket) ? ticket.etaAt : undefined) ?? ticket.reportedAt
}

function isPromised({ etaAt, arrived }: TicketSummary): boolean {
  return etaAt !== null && !arrived
}
