import { useState } from 'react'
import type { VisitSummary } from '../../features/visit/visit-view'

/** What has been picked of a list, while something is being picked at all. */
export function usePicked(visits: readonly VisitSummary[]) {
  const [ids, setIds] = useState<ReadonlySet<string>>()
  // what has left the list meanwhile is picked no longer
  const picked = ids === undefined ? [] : visits.filter(({ id }) => ids.has(id))
  return {
    ids,
    picked,
    start: () => setIds(new Set()),
    stop: () => setIds(undefined),
    pickAll: () => setIds(new Set(visits.map(({ id }) => id))),
    toggle: ({ id }: VisitSummary) => setIds(new Set(ids?.has(id) ? [...ids].filter(one => one !== id) : [...(ids ?? []), id]))
  }
}
