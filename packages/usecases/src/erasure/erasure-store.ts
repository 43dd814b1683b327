import type { Instant } from '@linying/domain'

/** About whom, or about what. */
export interface ErasureSubject {
  readonly kind: 'person' | 'ticket'
  readonly id: string
}

/** What is erased; files are those that the photo store has still to remove, whosever. */
export const erasureKinds = ['words', 'photos', 'calls', 'inbox', 'sessions', 'keys', 'people', 'files'] as const
export type ErasureKind = (typeof erasureKinds)[number]
export type ErasureCounts = Readonly<Record<ErasureKind, number>>

/** What stands on record of it for ever. */
export interface Erasure {
  readonly id: string
  readonly at: Instant
  readonly by: string
  readonly why: string
  /** What whoever is erased is called from then on. */
  readonly name: string
}

/** Needs the owner of the tables: the service itself may put nothing on this record. */
export interface ErasureStore {
  /** Names and numbers by which it is known, which no reason may repeat; undefined where there is none such. */
  readonly namesOf: (subject: ErasureSubject) => Promise<readonly string[] | undefined>
  readonly count: (subject: ErasureSubject) => Promise<ErasureCounts>
  /** All rows and the record of it in one statement; nothing, and no record, where nothing is left. */
  readonly erase: (subject: ErasureSubject, erasure: Erasure) => Promise<ErasureCounts>
  readonly filesLeft: (limit: number) => Promise<readonly string[]>
  readonly forgetFiles: (keys: readonly string[]) => Promise<void>
}
