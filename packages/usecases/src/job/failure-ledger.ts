import type { Instant } from '@linying/domain'
import type { JobItem, JobRun } from './job-run.js'

export interface JobFailure {
  readonly job: string
  readonly item: JobItem
  /** Why, without a word of anybody's. */
  readonly reason: string
  readonly now: Instant
}

/** A thing that a job has set aside, until somebody says what becomes of it. */
export interface DeadLetter {
  readonly id: string
  readonly job: string
  readonly item: string
  readonly dueAt: Instant
  readonly tries: number
  readonly reason: string
  readonly setAsideAt: Instant
}

/** What jobs have failed at. */
export interface FailureLedger {
  readonly isOfItem: JobRun['isOfItem']
  /** Counts one more failure in one trip; many who see the same one count it once. Answers what is to become of it. */
  readonly count: (failure: JobFailure) => Promise<{ readonly tries: number; readonly setAside: boolean }>
  /** What has been set aside and not been dropped, the oldest first. */
  readonly deadLetters: (limit: number) => Promise<readonly DeadLetter[]>
  /** The next run of its job has it in hand again, with all its tries; false where nothing of this id is set aside. */
  readonly retry: (id: string) => Promise<boolean>
  /** It is never tried again. A message that is dropped is never delivered. */
  readonly drop: (id: string, now: Instant) => Promise<boolean>
}
