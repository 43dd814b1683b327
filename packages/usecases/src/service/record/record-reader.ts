import type { Care, SealedCareEvent, SealedEvent, SealedVisitEvent, SealedWord, Ticket, Visit } from '@linying/domain'
import type { SubjectKind } from './fault.js'

export interface SealedOf {
  readonly ticket: SealedEvent
  readonly visit: SealedVisitEvent
  readonly care: SealedCareEvent
}

export interface StateOf {
  readonly ticket: Ticket
  readonly visit: Visit
  readonly care: Care
}

/** A photo as its row tells it. */
export interface StoredPhoto {
  readonly id: string
  readonly forEvent: string
  readonly uploadedBy: string
  readonly state: string
  readonly bytes: number
  readonly sha256: string | null
  readonly originalKey: string
  readonly shownKey: string
  readonly thumbnailKey: string
}

/** A row and everything that hangs on it, at one moment. */
export interface StoredSubject<K extends SubjectKind = SubjectKind> {
  readonly id: string
  readonly name: string
  readonly version: number
  readonly headHash: string
  /** Of the code that hangs there, which may be the previous key's; null where it has none. */
  readonly codeHash: string | null
  readonly events: readonly SealedOf[K][]
  readonly words: readonly SealedWord[]
  readonly photos: readonly StoredPhoto[]
  /** Ids of photos, and 'event/field' of words, that were erased on record. */
  readonly erased: readonly string[]
  /** Rows that hang on it and name another community or company. */
  readonly strangers: number
  /** Whether the number is the one that was given to it; whatever has none fits. */
  readonly numberFits: boolean
  /** Return visits among its events of which there is no record. */
  readonly visitsMissing: readonly string[]
}

/** What stands there cannot even be an event. */
export interface UnreadableSubject {
  readonly id: string
  readonly name: string
  readonly unreadable: true
}

/** What follows from a subject's events, to be held against its rows. */
export interface Recomputed<K extends SubjectKind = SubjectKind> {
  readonly state: StateOf[K]
  readonly events: readonly SealedOf[K][]
  readonly codeHash: string
}

/** A row of which a column says something else than the events, or events that say what no row can hold. */
export type RowDifference =
  | { readonly subjectId: string; readonly what: 'row' | 'clock'; readonly which: string }
  | { readonly subjectId: string; readonly what: 'impossible' }

export interface SubjectAsk {
  readonly after?: string | undefined
  readonly only?: string | undefined
  readonly limit: number
  /** None further once those before it have so many events together, as their rows count them. */
  readonly events: number
}

/** Reads the record at one moment; it can write nothing. */
export interface RecordReader {
  readonly count: (kind: SubjectKind) => Promise<number>
  /** In the order of their ids, so that the last one says where to go on. */
  readonly subjects: <K extends SubjectKind>(kind: K, ask: SubjectAsk) => Promise<readonly (StoredSubject<K> | UnreadableSubject)[]>
  readonly differences: <K extends SubjectKind>(kind: K, recomputed: readonly Recomputed<K>[]) => Promise<readonly RowDifference[]>
  /** Photos of duties at posts, which have no chain: row against bytes. */
  readonly dutyPhotos: (ask: Pick<SubjectAsk, 'after' | 'limit'>) => Promise<readonly (StoredPhoto & { readonly dutyId: string })[]>
  /** Numbers that were given and that no ticket has, and such that were never given. */
  readonly numberFaults: () => Promise<readonly { readonly number: string; readonly what: 'number-missing' | 'number-beyond' }[]>
  /** Whatever hangs on a ticket, visit, consent, event or erasure that is gone. */
  readonly orphans: () => Promise<readonly { readonly table: string; readonly id: string; readonly of: string }[]>
}

export interface RecordStore {
  /** Names of migrations that this version needs and the database does not have. */
  readonly missingMigrations: () => Promise<readonly string[]>
  /** Everything that is read within sees the same moment. */
  readonly inSnapshot: <T>(read: (reader: RecordReader) => Promise<T>) => Promise<T>
}
