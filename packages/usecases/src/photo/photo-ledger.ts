import type { Audience, Instant } from '@linying/domain'
import type { JobItem } from '../job/job-run.js'
import type { Viewer } from '../session/viewer.js'

/** What a photo is of: an event of a ticket, one of a visit, or somebody's being at a patrol post, whose event is the duty itself. */
export type PhotoSubject =
  | { readonly ticketId: string; readonly visitId: null; readonly dutyId: null }
  | { readonly ticketId: null; readonly visitId: string; readonly dutyId: null }
  | { readonly ticketId: null; readonly visitId: null; readonly dutyId: string }

export interface PhotoIntent {
  readonly id: string
  readonly of: PhotoSubject
  readonly forEvent: string
  readonly viewer: Viewer
  readonly contentType: string
  readonly bytes: number
  readonly originalKey: string
  readonly at: Instant
}

export interface PhotoRow {
  readonly id: string
  readonly of: PhotoSubject
  readonly forEvent: string
  readonly contentType: string
  readonly originalKey: string
  readonly shownKey: string
  readonly thumbnailKey: string
  /** When its latest form was drawn. */
  readonly expectedAt: Instant
  readonly received: { readonly width: number; readonly height: number; readonly pending: boolean } | null
}

/** A photo that nobody sends any more, with every key under which something of it may lie. */
export interface OrphanedPhoto extends JobItem {
  readonly keys: readonly string[]
}

export interface PhotoLedger {
  /**
   * Writes down that a photo is coming, in one statement which demands that the viewer made that event of that ticket, visit or duty.
   * The same intent twice is one, expected anew; 'too-many' beyond the event's expected photos; 'not-found' where the event is not his.
   */
  readonly expect: (intent: PhotoIntent) => Promise<'expected' | 'too-many' | 'not-found' | 'id-taken'>
  /** A photo that this person is sending. */
  readonly find: (photoId: string, viewer: Viewer) => Promise<PhotoRow | undefined>
  /** The oldest photos that were expected before an instant and have not come. */
  readonly orphans: (when: { readonly now: Instant; readonly before: Instant }, limit: number) => Promise<readonly OrphanedPhoto[]>
  /** Gives up one of them unless somebody has asked for it again meanwhile; its place is free again. */
  readonly forgetOrphan: (photoId: string, before: Instant) => Promise<boolean>
  /** What came was no photo: its place among those of its event is free again. A photo that has been received stays. */
  readonly forget: (photoId: string) => Promise<void>
}

export type PhotoAudience = Extract<Audience, 'public' | 'household' | 'staff'>
