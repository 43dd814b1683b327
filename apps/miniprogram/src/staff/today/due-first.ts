import type { TicketSummary } from '../../features/ticket/ticket-view'

/** What is due soonest first, then what has waited longest. */
export function dueFirst(tickets: readonly TicketSummary[]): readonly TicketSummary[] {
  return [...tickets].sort((one, other) => compare(dueAt(one), dueAt(other)) || compare(one.reportedAt, other.reportedAt))
}

/** Nobody has promised a time: it stands behind what has one. */
const undated = '9999'

function dueAt({ etaAt, arrived, suspendedUntil, status }: TicketSummary): string {
  if (status === 'suspended') return suspendedUntil ?? undated
  return arrived ? undated : (etaAt ?? undated)
}

function compare(one: string, other: string): number {
  if (one === other) return 0
  return one < other ? -1 : 1
}
