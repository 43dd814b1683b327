import type { Instant, WorkingCalendar } from '@linying/domain'
import type { JobItem } from '../job/job-run.js'

/** A ticket, as it was found, for which a job has something to do. */
export interface DueTicket extends JobItem {
  readonly ticketId: string
  readonly version: number
}

export interface ClockStore {
  /**
   * Writes down which clocks have come so far that somebody is to be told: one statement, all of it or nothing.
   * Safe to run many times at once. Unit: answers how many warnings and levels were written down.
   */
  readonly sweep: (now: Instant, limit: number) => Promise<number>
  /** The clocks that such a statement would take. */
  readonly due: (now: Instant, limit: number) => Promise<readonly JobItem[]>
  /** As `sweep`, of these clocks and no others. */
  readonly sweepThese: (clocks: readonly JobItem[], now: Instant) => Promise<number>
  /** Communities in which clocks run whose holidays nobody knew. */
  readonly provisionalCommunities: (now: Instant) => Promise<readonly JobItem[]>
  /** All that is known by now of a community's holidays. */
  readonly calendarOf: (communityId: string) => Promise<WorkingCalendar>
  /** Tickets with such clocks that are due before a moment, the earliest first. */
  readonly provisionalTickets: (
    communityId: string,
    when: { readonly now: Instant; readonly before: Instant },
    limit: number
  ) => Promise<readonly DueTicket[]>
}
