import { type Reading, useReading } from '../cache/use-reading'
import type { TicketView } from './ticket-view'

/** A new step is seen within 10 s. */
const everyMs = 8_000

/** One ticket, kept up to date while its page is visible. */
export function useTicket(ticketId: string | undefined): Reading<TicketView> {
  return useReading('getTicket', ticketId === undefined ? undefined : { params: { ticketId } }, everyMs)
}
