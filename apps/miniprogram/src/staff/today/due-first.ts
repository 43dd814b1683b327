import type { Instant } from '@linying/domain'
import type { TicketSummary } from '../../features/ticket/ticket-view'

/** What is due first comes first; then what nobody has promised anything about; then what rests, by when it goes on. */
export function dueFirst(tickets: readonly TicketSummary[]): readonly TicketSummary[] {
  return [...tickets].sort((one, other) => rank(one) - rank(other) || Date.parse(timeOf(one)) - Date.parse(timeOf(other)))
}

function rank({ due, status }: TicketSummary): number {
  if (due !== null) return 0
  return status === 'suspended' ? 2 : 1
}

function timeOf({ due, status, suspendedUntil, reportedAt }: TicketSummary): Instant {
  if (due !== null) return due.at
  return (status === 'suspended' ? suspendedUntil : null) ?? reportedAt
}
