import type { Instant } from '@linying/domain'
import { Forbidden, NotFound } from '../failure.js'
import type { Viewer } from '../session/viewer.js'
import type { VisitFilter, VisitStore, VisitSummaryRow } from './visit-store.js'

/** As many rows as a sheet of visits has at most; whoever wants more narrows it. Source: our decision, 2026-11 */
export const longestSheet = 5000
const pageRows = 500

/**
 * Every visit of a list, newest first and with what was said in full, page by page, so that however many there are few are held at a time.
 * Throws: NotFound, Forbidden
 */
export async function* eachVisit(
  { visits, now }: { readonly visits: Pick<VisitStore, 'list'>; readonly now: () => Instant },
  viewer: Viewer,
  filter: Omit<VisitFilter, 'now' | 'after' | 'limit' | 'order' | 'whole'>
): AsyncGenerator<readonly VisitSummaryRow[]> {
  let after: VisitFilter['after']
  for (let rows = 0; rows < longestSheet; rows += pageRows) {
    const page = await visits.list({ ...filter, order: 'newest', whole: true, now: now(), after, limit: pageRows }, viewer)
    if (page === undefined) throw new NotFound()
    if (page === 'forbidden') throw new Forbidden()
    yield page
    const last = page.at(-1)
    if (page.length < pageRows || last === undefined) return
    after = { at: last.at, id: last.id }
  }
}
