import type { AnswerOf, InputOf } from '@linying/client'
import { api } from '../../features/api/api'
import { listEveryMs, type Pages, usePages } from '../../features/cache/use-pages'
import { type Reading, useReading } from '../../features/cache/use-reading'

export type Call = AnswerOf<'listCalls'>['items'][number]
export type PickupFigures = NonNullable<AnswerOf<'listCalls'>['figures']>
type CallQuery = Omit<InputOf<'listCalls'>['query'], 'cursor'>

/** A community's calls of a period, and its figures, which come with the newest page. */
export function useCalls(
  communityId: string,
  query: CallQuery
): { readonly newest: Reading<AnswerOf<'listCalls'>>; readonly pages: Pages<Call> } {
  const params = { communityId }
  const newest = useReading('listCalls', { params, query }, listEveryMs)
  const pages = usePages(newest, JSON.stringify({ params, query }), cursor =>
    api.call('listCalls', { params, query: { ...query, cursor } })
  )
  return { newest, pages }
}
