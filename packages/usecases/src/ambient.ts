import type { Digest, Instant } from '@linying/domain'

/** What a use case may not reach for by itself: time, chance and hashes are handed in by wiring. */
export interface Ambient {
  readonly now: () => Instant
  /** UUIDv7, for what the server itself makes. */
  readonly newId: () => string
  readonly newSalt: () => string
  readonly digest: Digest
}
