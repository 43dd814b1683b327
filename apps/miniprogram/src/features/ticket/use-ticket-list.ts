import type { InputOf } from '@linying/client'
import { api } from '../api/api'
import { listEveryMs, type Pages, usePages } from '../cache/use-pages'
import { useReading } from '../cache/use-reading'
import type { TicketSummary } from './ticket-view'

export type TicketQuery = Omit<InputOf<'listTickets'>['query'], 'cursor'>
export type TicketList = Pages<TicketSummary>

/** Tickets that fit a question. */
export function useTicketList(query: TicketQuery | undefined): TicketList {
  const first = useReading('listTickets', query && { query }, listEveryMs)
  return usePages(first, JSON.stringify(query), cursor => api.call('listTickets', { query: { ...query, cursor } }))
}
