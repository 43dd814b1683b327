import {
  type BrokenLink,
  type Digest,
  firstBrokenLink,
  type SealedCareEvent,
  type SealedEvent,
  type SealedVisitEvent,
  type SealedWord
} from '@linying/domain'

/** A chain as it is stored: of a ticket, a visit, or somebody's consent to care. */
export interface StoredChain {
  readonly events: readonly (SealedEvent | SealedVisitEvent | SealedCareEvent)[]
  readonly words: readonly SealedWord[]
}

export interface ChainVerification {
  readonly eventCount: number
  readonly headHash: string
  readonly broken: BrokenLink | undefined
  /** Words of which only the salted hash is left. */
  readonly erasedCount: number
}

/** Checks a chain, and the words beside it, from what is stored. */
export function verifyChain(subjectId: string, { events, words }: StoredChain, digest: Digest): ChainVerification {
  const sealedWords = events.reduce((count, event) => count + Object.keys(event.words).length, 0)
  return {
    eventCount: events.length,
    headHash: events.at(-1)?.hash ?? '',
    broken: firstBrokenLink(subjectId, events, words, digest),
    erasedCount: sealedWords - words.length
  }
}
