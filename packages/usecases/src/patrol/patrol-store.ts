import type { Instant, MeetingOutcome, PatrolDuty, PatrolPost, PatrolReminder, PatrolSlot, RevisedSlots, StaffRole } from '@linying/domain'
import type { Viewer } from '../session/viewer.js'
import type { PhotoFacts, ReceivedPhoto } from '../ticket/ticket-store.js'

export interface PatrolCommunity {
  readonly id: string
  readonly organizationId: string
  readonly name: string
  readonly hotline: string
  readonly utcOffsetMinutes: number
}

export interface PostRow extends PatrolPost {
  /** Every slot there ever was, the earliest hour first. */
  readonly slots: readonly PatrolSlot[]
  /** Of the token that hangs there. */
  readonly codeHash: string
  readonly closed: boolean
  readonly version: number
}

export interface DutyRow extends PatrolDuty {
  readonly postId: string
  readonly personName: string
  readonly encounters: number
  readonly registered: number
  /** Of the place, where they were asked for. */
  readonly photos: readonly PhotoFacts[]
}

export interface RosterRow {
  readonly slotId: string
  readonly day: string
  readonly personId: string
  readonly personName: string
}

/** Somebody who was met at a post, as its visit record says; empty words where they were erased. */
export interface EncounterRow {
  readonly visitId: string
  readonly dutyId: string
  readonly at: Instant
  readonly whom: string
  readonly topic: string
  readonly outcome: MeetingOutcome
  readonly roomLabel: string | null
  readonly ticketId: string | null
  readonly ticketNumber: string | null
}

export interface PostGround {
  readonly community: PatrolCommunity
  readonly roles: readonly StaffRole[]
  /** Null where the community has none of this id. */
  readonly post: PostRow | null
}

export interface PostChange {
  readonly post: PatrolPost & { readonly closed: boolean; readonly version: number }
  readonly codeHash: string
  readonly slots: RevisedSlots
  /** The version that was loaded; the save repeats it as its condition. 0 for a new post. */
  readonly expectedVersion: number
  readonly organizationId: string
  readonly personId: string
  readonly at: Instant
}

/** What stands behind a scanned code; of the staff's only where the viewer is of this community's. */
export interface CodeRecord {
  readonly community: PatrolCommunity
  readonly roles: readonly StaffRole[]
  /** Whether the viewer lives there or is of its staff. */
  readonly belongs: boolean
  /** Null for nobody. */
  readonly viewerName: string | null
  readonly post: PostRow
  /** Of today and tomorrow, on the community's clock. */
  readonly roster: readonly RosterRow[]
  readonly duties: readonly DutyRow[]
  /** Whom the viewer met in these duties, the latest first. */
  readonly encounters: readonly EncounterRow[]
  /** To be passed on today. */
  readonly reminders: readonly PatrolReminder[]
}

export interface DutyGround {
  readonly community: PatrolCommunity
  readonly roles: readonly StaffRole[]
  readonly duty: DutyRow
  readonly postName: string
  readonly slot: PatrolSlot
}

export interface BoardRecord {
  readonly community: PatrolCommunity
  readonly roles: readonly StaffRole[]
  /** The community's date now. */
  readonly today: string
  readonly posts: readonly PostRow[]
  /** Of the days around today. */
  readonly roster: readonly RosterRow[]
  readonly duties: readonly DutyRow[]
  /** Those that are not over yet. */
  readonly reminders: readonly PatrolReminder[]
}

export interface SlotDayRecord {
  readonly community: PatrolCommunity
  readonly roles: readonly StaffRole[]
  readonly today: string
  readonly postId: string
  readonly postName: string
  readonly slot: PatrolSlot
  readonly roster: RosterRow | null
  readonly duties: readonly DutyRow[]
  readonly encounters: readonly EncounterRow[]
}

/** Every read is one trip with the scope in it, every write one statement. Undefined: nothing that this viewer may know of. */
export interface PatrolStore {
  readonly groundFor: (ask: { readonly communityId: string; readonly postId: string }, viewer: Viewer) => Promise<PostGround | undefined>
  readonly savePost: (change: PostChange) => Promise<'saved' | 'stale' | 'name-taken' | 'slot-id-taken'>
  readonly list: (
    communityId: string,
    viewer: Viewer
  ) => Promise<(Omit<PostGround, 'post'> & { readonly posts: readonly PostRow[] }) | undefined>
  readonly findByCode: (codeHash: string, viewer: Viewer | null, now: Instant) => Promise<CodeRecord | undefined>
  /** 'there-already': the same person is there in this slot, or the id is somebody else's. */
  readonly openDuty: (
    duty: PatrolDuty,
    at: { readonly organizationId: string; readonly communityId: string; readonly postId: string }
  ) => Promise<'opened' | 'there-already'>
  readonly dutyFor: (dutyId: string, viewer: Viewer) => Promise<DutyGround | undefined>
  /** Once: whoever has checked out stays so. */
  readonly closeDuty: (duty: Pick<PatrolDuty, 'id' | 'personId'>, at: Instant) => Promise<void>
  /** The photo of the place has come. */
  readonly receivePhoto: (dutyId: string, photo: ReceivedPhoto) => Promise<void>
  readonly board: (
    ask: { readonly communityId: string; readonly daysBack: number; readonly daysAhead: number },
    viewer: Viewer,
    now: Instant
  ) => Promise<BoardRecord | undefined>
  readonly slotDay: (
    ask: { readonly communityId: string; readonly slotId: string; readonly day: string },
    viewer: Viewer,
    now: Instant
  ) => Promise<SlotDayRecord | undefined>
  /** Null for nobody in particular. 'person-unknown' where he does not stand at posts here. */
  readonly setRoster: (
    row: {
      readonly organizationId: string
      readonly communityId: string
      readonly slotId: string
      readonly day: string
      readonly personId: string | null
    },
    by: { readonly personId: string; readonly at: Instant }
  ) => Promise<'set' | 'person-unknown'>
  /** By whoever runs posts there; 'id-taken' where a reminder of another community has this id. */
  readonly saveReminder: (
    communityId: string,
    reminder: PatrolReminder,
    viewer: Viewer,
    now: Instant
  ) => Promise<'saved' | 'forbidden' | 'id-taken' | undefined>
}
