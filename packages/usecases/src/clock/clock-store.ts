import type { Instant, WorkingCalendar } from '@linying/domain'

export interface ClockStore {
  /**
   * Writes down which clocks have come so far that somebody is to be told: one statement, all of it or nothing.
   * Safe to run many times at once. Unit: answers how many warnings and levels were written down.
   */
  readonly sweep: (now: Instant, limit: number) => Promise<number>
  /** Where clocks run whose holidays nobody knew, with all that is known by now. */
  readonly provisionalCommunities: () => Promise<readonly { readonly communityId: string; readonly calendar: WorkingCalendar }[]>
  /** Tickets with such clocks that are due before a moment, the earliest first. */
  readonly provisionalTickets: (communityId: string, before: Instant, limit: number) => Promise<readonly string[]>
}
