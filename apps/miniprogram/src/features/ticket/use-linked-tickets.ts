import { useReading } from '../cache/use-reading'
import type { TicketView } from './ticket-view'

/** The tickets that this one is linked with, as far as this person may see them; nothing is asked where there are none. */
export function useLinkedTickets({ linkedIds }: Pick<TicketView, 'linkedIds'>) {
  return useReading('listTickets', linkedIds.length === 0 ? undefined : { query: { ids: linkedIds.join(',') } })
}
