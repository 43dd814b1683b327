import type { Instant } from '@linying/domain'
import { NotFound } from '../failure.js'
import type { Viewer } from '../session/viewer.js'
import type { PlaceInList, TicketFilter, TicketStore, TicketSummaryRow } from './ticket-store.js'

export interface TicketPage {
  readonly items: readonly TicketSummaryRow[]
  readonly next: PlaceInList | null
}

/** What the viewer may see, newest first or what is due first. Throws: NotFound where a named community is not his. */
export async function listTickets(
  ports: { readonly tickets: TicketStore; readonly now: () => Instant },
  viewer: Viewer,
  filter: Omit<TicketFilter, 'now'>
): Promise<TicketPage> {
  const rows = await ports.tickets.list({ ...filter, limit: filter.limit + 1, now: ports.now() }, viewer)
  if (rows === undefined) throw new NotFound()
  const items = rows.slice(0, filter.limit)
  const last = items.at(-1)
  return { items, next: rows.length > filter.limit && last ? placeOf(last, filter.order) : null }
}

function placeOf({ id, due, reportedAt }: TicketSummaryRow, order: TicketFilter['order']): PlaceInList {
  return order === 'due' && due !== null ? { at: due.at, id, isDue: true } : { at: reportedAt, id, isDue: false }
}
