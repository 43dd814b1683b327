import type { BrokenLink } from '@linying/domain'

/** What an audit can find wrong. A word or photo that was erased on record is none. */
export type FaultCode =
  | BrokenLink['what']
  | 'unreadable'
  | 'impossible'
  | 'version'
  | 'head'
  | 'elsewhere'
  | 'word-missing'
  | 'word-returned'
  | 'row'
  | 'clock'
  | 'photo-row'
  | 'photo-unrecorded'
  | 'photo-missing'
  | 'photo-changed'
  | 'photo-returned'
  | 'visit-missing'
  | 'orphan'
  | 'number-missing'
  | 'number-beyond'

export interface Fault {
  readonly what: FaultCode
  /** The event at which it shows. */
  readonly seq?: number
  /** Which column, word, photo, clock or number; never what stands in it. */
  readonly which?: string
}

/** What of the record has a chain of its own. */
export type SubjectKind = 'ticket' | 'visit' | 'care'

/** What an audit says of one thing: faults, or that there are none. */
export interface Finding {
  readonly of: SubjectKind | 'duty' | 'numbers' | 'orphans'
  readonly id: string
  /** A ticket's number; otherwise its kind and id. */
  readonly name: string
  readonly eventCount: number
  readonly headHash: string
  /** As the events tell it; null where nothing follows from them. */
  readonly status: string | null
  /** Words and photos that are gone, with an erasure on record. */
  readonly erasedCount: number
  readonly photoCount: number
  readonly faults: readonly Fault[]
}
