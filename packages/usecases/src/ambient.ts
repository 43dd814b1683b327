import type { Digest, Instant } from '@linying/domain'

/** What a use case may not reach for by itself: time, chance and hashes are handed in by wiring. */
export interface Ambient {
  readonly now: () => Instant
  /** UUIDv7, for what the server itself makes. */
  readonly newId: () => string
  readonly newSalt: () => string
  readonly digest: Digest
  /** How long something takes, by a clock that nobody sets. Unit: milliseconds since some moment. */
  readonly elapsedMs: () => number
  readonly sleep: (milliseconds: number) => Promise<void>
  /** Evenly spread from 0 to just below 1; not for secrets. */
  readonly chance: () => number
}
