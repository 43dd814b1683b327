import type { Instant } from '@linying/domain'

/** One thing that a job has in hand, and the moment for which it is due: the same thing at another moment gets a new chance. */
export interface JobItem {
  readonly id: string
  readonly dueAt: Instant
}

/** One run of a job. */
export interface JobRun {
  /** False once the run has used its time up; what is left is for the next one. */
  readonly hasTime: () => boolean
  /** Whether an error is a thing's own. Where the database or the photo store is away, it is nobody's, and the run had better end. */
  readonly isOfItem: (error: unknown) => boolean
  /** A thing threw: that is counted against it, so that the others go on. Throws: the error itself where it is not the thing's own. */
  readonly failed: (item: JobItem, error: unknown) => Promise<void>
}
