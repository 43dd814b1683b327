import type { InputOf } from '@linying/client'
import { useState } from 'react'
import { api } from '../api/api'
import { type Reading, useReading } from '../cache/use-reading'
import type { TicketSummary } from './ticket-view'

export type TicketQuery = Omit<InputOf<'listTickets'>['query'], 'cursor'>

export type TicketList = Omit<Reading<readonly TicketSummary[]>, 'show'> & {
  readonly hasMore: boolean
  readonly isLoadingMore: boolean
  readonly more: () => Promise<void>
}

type Older = { readonly of: string; readonly items: readonly TicketSummary[]; readonly nextCursor: string | null }

/** Lists change slower than one ticket. */
const everyMs = 20_000

/** Tickets that fit a question, the newest page kept fresh, older pages read when asked for. */
export function useTicketList(query: TicketQuery | undefined): TicketList {
  const first = useReading('listTickets', query && { query }, everyMs)
  const question = JSON.stringify(query)
  const [kept, setOlder] = useState<Older>()
  const [isLoadingMore, setLoadingMore] = useState(false)
  const [moreFailure, setMoreFailure] = useState<unknown>()
  const older = kept?.of === question ? kept : undefined
  const nextCursor = older ? older.nextCursor : (first.data?.nextCursor ?? null)

  async function more(): Promise<void> {
    if (nextCursor === null || isLoadingMore) return
    setLoadingMore(true)
    try {
      const page = await api.call('listTickets', { query: { ...query, cursor: nextCursor } })
      setOlder({ of: question, items: [...(older?.items ?? []), ...page.items], nextCursor: page.nextCursor })
      setMoreFailure(undefined)
    } catch (failure) {
      setMoreFailure(failure)
    } finally {
      setLoadingMore(false)
    }
  }

  return {
    readAt: first.readAt,
    reload: first.reload,
    data: first.data && distinct([...first.data.items, ...(older?.items ?? [])]),
    failure: moreFailure ?? first.failure,
    hasMore: nextCursor !== null,
    isLoadingMore,
    more
  }
}

/** A new ticket pushes the last one of the first page into the second. */
function distinct(items: readonly TicketSummary[]): readonly TicketSummary[] {
  return [...new Map(items.map(item => [item.id, item])).values()]
}
