import type { Instant } from '@linying/domain'
import type { TicketSummary } from '../../features/ticket/ticket-view'

/** Somebody was promised a time that has passed, and nobody is there yet. */
export function isLate({ etaAt, arrived, status }: Pick<TicketSummary, 'etaAt' | 'arrived' | 'status'>, now: Instant): boolean {
  return etaAt !== null && etaAt < now && !arrived && (status === 'assigned' || status === 'working')
}
