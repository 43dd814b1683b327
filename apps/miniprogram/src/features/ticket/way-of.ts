import type { TicketView, TimelineEntry } from './ticket-view'

/** As it comes; one that was kept from before timelines came in parts has no `earlier`. */
export type Way = Pick<TicketView, 'timeline'> & Partial<Pick<TicketView, 'earlier'>>

/** Every point that a ticket came to, oldest first, however long ago: enough to tell where it stands and where its time went. */
export function wayOf({ timeline, earlier }: Way): readonly Pick<TimelineEntry, 'type' | 'recordedAt' | 'details'>[] {
  return earlier ? [...earlier.turns, ...timeline] : timeline
}

/** Entries with their words and photos that other cards are made of, whether the timeline shows them or not. */
export function entriesOf({ timeline, earlier }: Way): readonly TimelineEntry[] {
  return earlier ? [...earlier.kept, ...timeline] : timeline
}
