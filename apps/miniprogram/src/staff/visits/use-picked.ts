import { useState } from 'react'
import type { VisitSummary } from '../../features/visit/visit-view'

/** What has been picked of a list, while something is being picked at all. What cannot be approved is not picked with all the others. */
export function usePicked(visits: readonly VisitSummary[], mayPick: (visit: VisitSummary) => boolean) {
  const [ids, setIds] = useState<ReadonlySet<string>>()
  // what has left the list meanwhile is picked no longer
  const picked = ids === undefined ? [] : visits.filter(({ id }) => ids.has(id))
  return {
    ids,
    picked,
    start: () => setIds(new Set()),
    stop: () => setIds(undefined),
    all: visits.filter(mayPick).length,
    pickAll: () => setIds(new Set(visits.filter(mayPick).map(({ id }) => id))),
    toggle: ({ id }: VisitSummary) => setIds(new Set(ids?.has(id) ? [...ids].filter(one => one !== id) : [...(ids ?? []), id]))
  }
}
