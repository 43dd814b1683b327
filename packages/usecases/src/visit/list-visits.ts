import type { Instant } from '@linying/domain'
import { Forbidden, NotFound } from '../failure.js'
import type { Viewer } from '../session/viewer.js'
import type { VisitFilter, VisitStore, VisitSummaryRow } from './visit-store.js'

export interface VisitPage {
  readonly items: readonly VisitSummaryRow[]
  readonly next: { readonly at: Instant; readonly id: string } | null
}

/**
 * The visits that the viewer may see: of his communities, or those that concern her. What is due between a manager and a visitor is for the
 * staff, so that a resident neither orders nor narrows by it. Throws: NotFound, Forbidden
 */
export async function listVisits(
  ports: { readonly visits: Pick<VisitStore, 'list'>; readonly now: () => Instant },
  viewer: Viewer,
  filter: Omit<VisitFilter, 'now'>
): Promise<VisitPage> {
  if (viewer.side === 'resident' && (filter.order === 'due' || filter.overdue)) throw new Forbidden()
  const rows = await ports.visits.list({ ...filter, limit: filter.limit + 1, now: ports.now() }, viewer)
  if (rows === undefined) throw new NotFound()
  if (rows === 'forbidden') throw new Forbidden()
  const items = rows.slice(0, filter.limit)
  const last = items.at(-1)
  const at = filter.order === 'due' ? last?.dueAt : last?.at
  return { items, next: rows.length > filter.limit && last && at ? { at, id: last.id } : null }
}
