import type { Instant } from '@linying/domain'
import { Forbidden, NotFound } from '../failure.js'
import type { Viewer } from '../session/viewer.js'
import type { CarePorts } from './care-ports.js'
import type { CareFilter, CareSummaryRow } from './care-store.js'

export interface CarePage {
  readonly items: readonly CareSummaryRow[]
  readonly overdue: number
  readonly next: { readonly at: Instant; readonly id: string } | null
}

/** Whom a community looks after, the one that is due first on top. Throws: NotFound, Forbidden */
export async function listCare(
  { cares, now }: Pick<CarePorts, 'cares' | 'now'>,
  viewer: Viewer,
  filter: Omit<CareFilter, 'now'>
): Promise<CarePage> {
  const found = await cares.list({ ...filter, limit: filter.limit + 1, now: now() }, viewer)
  if (found === undefined) throw new NotFound()
  if (found === 'forbidden') throw new Forbidden()
  const items = found.rows.slice(0, filter.limit)
  const last = items.at(-1)
  const at = filter.shown === 'unplanned' ? last?.agreedAt : last?.dueAt
  return { items, overdue: found.overdue, next: found.rows.length > filter.limit && last && at ? { at, id: last.id } : null }
}
