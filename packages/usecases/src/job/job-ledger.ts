import type { Instant } from '@linying/domain'

/** What became of a job that began. */
export interface JobOutcome {
  readonly done: number
  readonly milliseconds: number
  /** Null where it ended well. */
  readonly failedBecause: string | null
}

/** When each job ran, in the database: so that it is known whoever ran it, a process of ours or a platform's scheduler. */
export interface JobLedger {
  /** Writes down that a job begins, and answers what time it is there: one trip. */
  readonly begin: (job: string) => Promise<Instant>
  readonly end: (job: string, outcome: JobOutcome) => Promise<void>
  /** It did not begin to work, because its scheduler's clock is ahead, or behind (negative), by so much. Unit: milliseconds. */
  readonly refuse: (job: string, aheadMs: number) => Promise<void>
}
