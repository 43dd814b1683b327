import type { Instant } from '@linying/domain'

export interface ClockStore {
  /**
   * Writes down which clocks have come so far that somebody is to be told: one statement, all of it or nothing.
   * Safe to run many times at once. Unit: answers how many warnings and levels were written down.
   */
  readonly sweep: (now: Instant, limit: number) => Promise<number>
}
