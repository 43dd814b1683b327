import { api } from '../../api/api'
import type { TicketView, TimelineEntry } from '../ticket-view'
import type { Way } from '../way-of'
import { type Parts, useParts } from './use-parts'

/** A ticket's timeline as far as it has been opened. */
export function useTimeline({ id, timeline, earlier = null }: Way & Pick<TicketView, 'id'>): Parts<TimelineEntry> {
  return useParts(id, { entries: timeline, earlier }, before => api.call('listTimeline', { params: { ticketId: id }, query: { before } }))
}
