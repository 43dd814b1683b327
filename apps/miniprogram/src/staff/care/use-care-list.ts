import type { AnswerOf, InputOf } from '@linying/client'
import { api } from '../../features/api/api'
import { listEveryMs, type Pages, usePages } from '../../features/cache/use-pages'
import { useReading } from '../../features/cache/use-reading'

export type CareSummary = AnswerOf<'listCare'>['items'][number]
export type CareShown = NonNullable<InputOf<'listCare'>['query']['shown']>

/** Whom a community looks after, narrowed; and how many of them are late. */
export function useCareList(
  communityId: string,
  query: { readonly shown: CareShown; readonly mine: 'true' | 'false' }
): { readonly overdue: number; readonly pages: Pages<CareSummary> } {
  const params = { communityId }
  const newest = useReading('listCare', { params, query }, listEveryMs)
  const pages = usePages(newest, JSON.stringify({ params, query }), cursor => api.call('listCare', { params, query: { ...query, cursor } }))
  return { overdue: newest.data?.overdue ?? 0, pages }
}
