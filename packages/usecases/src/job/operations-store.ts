import type { DeliveryUrgency, Instant } from '@linying/domain'

/** How the service is, as far as the database knows, read in one trip. */
export interface OperatingState {
  /** By the database's clock. */
  readonly databaseNow: Instant
  /** What waits to be delivered, without what is set aside, except where it is for an emergency. Seconds since the oldest was written. */
  readonly waiting: readonly { readonly urgency: DeliveryUrgency; readonly count: number; readonly oldestSeconds: number }[]
  readonly deadLetters: readonly { readonly job: string; readonly count: number }[]
  readonly jobs: readonly JobState[]
}

export interface JobState {
  readonly job: string
  /** Seconds since it last began, and since it last ended well; null where it never has. */
  readonly begunSeconds: number
  readonly endedSeconds: number | null
  readonly milliseconds: number | null
  readonly done: number
  readonly runs: number
  readonly failures: number
  /** Set where a scheduler was refused because of its clock, seconds ago, and by how much that was ahead. */
  readonly refused: { readonly seconds: number; readonly aheadMs: number } | null
}

export interface OperationsStore {
  readonly read: (now: Instant) => Promise<OperatingState>
}
