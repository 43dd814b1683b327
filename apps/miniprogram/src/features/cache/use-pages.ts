import { useState } from 'react'
import type { Reading } from './use-reading'

/** One page of a list, newest first. */
export type Page<T> = { readonly items: readonly T[]; readonly nextCursor: string | null }

export type Pages<T> = Omit<Reading<readonly T[]>, 'show'> & {
  readonly hasMore: boolean
  readonly isLoadingMore: boolean
  readonly more: () => Promise<void>
}

type Older<T> = Page<T> & { readonly of: string }

/** Lists change slower than one ticket. */
export const listEveryMs = 20_000

/** Older pages of a list, read when asked for; the newest one stays fresh by itself. `question` tells one list from another. */
export function usePages<T extends { readonly id: string }>(
  first: Omit<Reading<Page<T>>, 'show'>,
  question: string,
  readPage: (cursor: string) => Promise<Page<T>>
): Pages<T> {
  const [kept, setOlder] = useState<Older<T>>()
  const [isLoadingMore, setLoadingMore] = useState(false)
  const [moreFailure, setMoreFailure] = useState<unknown>()
  const older = kept?.of === question ? kept : undefined
  const nextCursor = older ? older.nextCursor : (first.data?.nextCursor ?? null)

  async function more(): Promise<void> {
    if (nextCursor === null || isLoadingMore) return
    setLoadingMore(true)
    try {
      const page = await readPage(nextCursor)
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

/** Something new pushes the last one of the first page into the second. */
function distinct<T extends { readonly id: string }>(items: readonly T[]): readonly T[] {
  return [...new Map(items.map(item => [item.id, item])).values()]
}
