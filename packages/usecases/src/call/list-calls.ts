import { afterHoursIn, defaultCallRules, type Instant, type PickupFigures, pickupFigures } from '@linying/domain'
import { Forbidden, NotFound } from '../failure.js'
import type { Viewer } from '../session/viewer.js'
import type { CallFilter, CallStore, CallsFound } from './call-store.js'
import { type CallView, callView } from './call-view.js'

export interface CallPage {
  readonly items: readonly CallView[]
  /** Of the whole period, however the list is narrowed; with its first page only. */
  readonly figures: PickupFigures | null
  readonly next: { readonly rangAt: Instant; readonly id: string } | null
}

/** A community's calls of a period, newest first. Throws: NotFound, Forbidden */
export async function listCalls(ports: { readonly calls: CallStore }, viewer: Viewer, filter: CallFilter): Promise<CallPage> {
  const found = await ports.calls.list({ ...filter, limit: filter.limit + 1 }, viewer)
  if (found === undefined) throw new NotFound()
  if (found === 'forbidden') throw new Forbidden()
  const rows = found.rows.slice(0, filter.limit)
  const last = rows.at(-1)
  return {
    items: rows.map(row => callView(row, found.roles)),
    figures: filter.after === undefined ? figuresOf(found) : null,
    next: found.rows.length > filter.limit && last ? { rangAt: last.rangAt, id: last.id } : null
  }
}

function figuresOf({ counted, calendar }: CallsFound): PickupFigures {
  return pickupFigures(counted, defaultCallRules, afterHoursIn(calendar))
}
