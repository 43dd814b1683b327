import { useState } from 'react'
import { NetworkFailure } from '../../../platform'
import { ticketWords as words } from '../../../wording/ticket'
import { unreadSentence } from '../../api/failure-sentence'
import { joined } from './joined'

interface Part<E> {
  readonly items: readonly E[]
  readonly before: number | null
}

interface Newest<E> {
  readonly entries: readonly E[]
  readonly earlier: { readonly before: number; readonly count: number } | null
}

interface Loaded<E> extends Part<E> {
  readonly of: string
}

export interface Parts<E> {
  /** All that has been loaded, oldest first. */
  readonly entries: readonly E[]
  /** How many more there are. */
  readonly earlierCount: number
  readonly isLoading: boolean
  readonly failure: string | undefined
  readonly more: () => Promise<void>
}

/** A timeline that comes part by part: the newest one keeps itself fresh, those before it are read when asked for. `of` tells one from another. */
export function useParts<E extends { readonly id: string }>(
  of: string,
  { entries: newest, earlier }: Newest<E>,
  read: (before: number) => Promise<Part<E>>
): Parts<E> {
  const [kept, setLoaded] = useState<Loaded<E>>()
  const [isLoading, setLoading] = useState(false)
  const [failure, setFailure] = useState<string>()
  const loaded = kept?.of === of ? joined(kept, newest) : undefined
  const entries = loaded?.items ?? newest
  const before = loaded ? loaded.before : (earlier?.before ?? null)

  async function more(): Promise<void> {
    if (before === null || isLoading) return
    setLoading(true)
    setFailure(undefined)
    try {
      const part = await read(before)
      setLoaded({ of, items: [...part.items, ...entries], before: part.before })
    } catch (notRead) {
      setFailure(notRead instanceof NetworkFailure ? words.earlierOffline : words.earlierFailed(unreadSentence(notRead)))
    } finally {
      setLoading(false)
    }
  }

  const all = newest.length + (earlier?.count ?? 0)
  return { entries, earlierCount: before === null ? 0 : Math.max(0, all - entries.length), isLoading, failure, more }
}
