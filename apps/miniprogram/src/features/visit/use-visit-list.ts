import type { InputOf } from '@linying/client'
import { api } from '../api/api'
import { listEveryMs, type Pages, usePages } from '../cache/use-pages'
import { useReading } from '../cache/use-reading'
import type { VisitSummary } from './visit-view'

export type VisitQuery = Omit<InputOf<'listVisits'>['query'], 'cursor'>

/** Visits that fit a question; none are read while it is undefined. */
export function useVisitList(query: VisitQuery | undefined): Pages<VisitSummary> {
  const first = useReading('listVisits', query && { query }, listEveryMs)
  return usePages(first, JSON.stringify(query), cursor => api.call('listVisits', { query: { ...query, cursor } }))
}
