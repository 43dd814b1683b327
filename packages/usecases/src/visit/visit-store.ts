import type {
  CareSchedule,
  Denial,
  Instant,
  MeetingMethod,
  MeetingOutcome,
  Review,
  SealedVisitEvent,
  SealedWord,
  Visit,
  VisitKind,
  VisitMessageType,
  VisitRecipients
} from '@linying/domain'
import type { JobItem } from '../job/job-run.js'
import type { Viewer } from '../session/viewer.js'
import type { CommunityFacts, PersonFacts, PhotoFacts, ReceivedPhoto, Standing, TicketChange } from '../ticket/ticket-store.js'
import type { VisitCount, VisitPeriod } from './summarize-visits.js'

/** Something a person should be told of a visit, saved together with what happened. */
export interface VisitMessage {
  readonly id: string
  readonly visitEventId: string
  readonly type: VisitMessageType
  readonly to: VisitRecipients
}

/**
 * Rows of other subjects that are written with a visit, in its statement: whoever adds one names its subject here, and the store has to
 * know it then.
 */
export type WrittenWithVisit = VisitedPlan | EncounterOfDuty | TicketOfVisit | PlanWithoutVisit

/** A care plan that a visit was made for: it runs, with that last visit, and is moved on where somebody was reached. */
export interface VisitedPlan {
  readonly what: 'care'
  readonly careId: string
  readonly expectedLastVisitAt: Instant | null
  readonly moved: { readonly lastVisitAt: Instant; readonly dueAt: Instant } | null
}

/** Somebody was met while this duty at a post went on. */
export interface EncounterOfDuty {
  readonly what: 'encounter'
  readonly dutyId: string
}

/** The ticket of a return visit that never took place knows of it, or neither does. */
export interface TicketOfVisit {
  readonly what: 'ticket'
  readonly change: TicketChange
}

/** The plan of a care visit that never took place, as it stood and as it stands without. */
export interface PlanWithoutVisit {
  readonly what: 'care-undone'
  readonly careId: string
  readonly expectedVersion: number
  readonly expected: CareSchedule
  readonly moved: CareSchedule
}

/** A visit after something happened, ready to be saved. */
export interface VisitChange {
  readonly visit: Visit
  /** The version that was loaded; the save repeats it as its condition. 0 for a new visit. */
  readonly expectedVersion: number
  readonly events: readonly SealedVisitEvent[]
  readonly words: readonly SealedWord[]
  readonly headHash: string
  readonly messages: readonly VisitMessage[]
  readonly receivedPhotos: readonly ReceivedPhoto[]
  readonly also: readonly WrittenWithVisit[]
}

export interface GiftFacts {
  readonly id: string
  readonly name: string
  readonly unit: string
  readonly stock: number
}

export type VisitCommunity = Pick<CommunityFacts, 'id' | 'organizationId' | 'name' | 'hotline' | 'utcOffsetMinutes' | 'visitRules'>

/** Everything about one visit, read in one trip. */
export interface VisitRecord {
  readonly id: string
  readonly community: VisitCommunity
  readonly roomLabel: string | null
  readonly ticketNumber: string | null
  /** What was given, as it is called. */
  readonly gift: Pick<GiftFacts, 'name' | 'unit'> | null
  readonly events: readonly SealedVisitEvent[]
  /** Words that have not been erased. */
  readonly words: readonly SealedWord[]
  readonly photos: readonly PhotoFacts[]
  /** Everybody who acted, the resident whom it concerns, and the viewer. */
  readonly people: readonly PersonFacts[]
  /** Whoever held it has a post there today. */
  readonly visitorIsHere: boolean
  /** What the viewer is here; `household`: it concerns him. */
  readonly standing: Standing
}

/** What writing a visit down stands on, read in one trip. */
export interface VisitGround {
  readonly community: VisitCommunity
  readonly standing: Pick<Standing, 'roles' | 'departments' | 'skills'>
  /** Null where the community has none of this id. */
  readonly roomLabel: string | null
  /** Null where nobody of this id has ever lived here. */
  readonly resident: PersonFacts | null
  /** Null where there is none that the viewer may know of. */
  readonly ticketNumber: string | null
  readonly gift: GiftFacts | null
  readonly viewer: PersonFacts
  /** A visit that already has this id: 'own' where this person held it. */
  readonly existing: 'own' | 'foreign' | null
}

export interface VisitGroundAsk {
  readonly visitId: string
  readonly communityId: string
  readonly roomId: string | null
  readonly residentId: string | null
  readonly ticketId: string | null
  readonly giftId: string | null
}

export interface VisitFilter {
  readonly communityId?: string | undefined
  readonly kind?: VisitKind | undefined
  readonly visitorId?: string | undefined
  readonly outcome?: MeetingOutcome | undefined
  readonly review?: Review | undefined
  readonly denial?: Denial | undefined
  readonly ticketId?: string | undefined
  readonly planId?: string | undefined
  readonly postId?: string | undefined
  /** Whose review or answer was due before now. */
  readonly overdue: boolean
  /** Inclusive, and exclusive. */
  readonly from?: Instant | undefined
  readonly to?: Instant | undefined
  /** 'due' lists only what something is due of, the earliest first. */
  readonly order: 'newest' | 'due'
  /** With all that was said, not its first letters. */
  readonly whole?: boolean | undefined
  readonly now: Instant
  /** The moment by which it is ordered. */
  readonly after?: { readonly at: Instant; readonly id: string } | undefined
  readonly limit: number
}

export interface VisitSummaryRow {
  readonly id: string
  readonly communityId: string
  readonly communityName: string
  readonly kind: VisitKind
  readonly method: MeetingMethod
  readonly outcome: MeetingOutcome
  readonly at: Instant
  readonly roomLabel: string | null
  readonly ticketId: string | null
  readonly ticketNumber: string | null
  readonly topic: string | null
  readonly visitorId: string
  readonly visitorName: string
  /** As the visitor wrote it down; empty once erased. */
  readonly whom: string
  /** The first letters of what was said, or all of it. */
  readonly excerpt: string
  readonly review: Review
  readonly denial: Denial
  readonly dueAt: Instant | null
  readonly decisiveVersion: number
}

/** A visit, as it was found, of which somebody is to be told. */
export interface OverdueVisit extends JobItem {
  readonly visitId: string
  readonly version: number
}

export interface VisitStore {
  /** One visit for one person, in one trip; undefined where he has no standing in its community and it does not concern him. */
  readonly load: (visitId: string, viewer: Viewer) => Promise<VisitRecord | undefined>
  /** The service itself loads: everything, no viewer. */
  readonly loadForService: (visitId: string) => Promise<VisitRecord | undefined>
  /** Undefined where the community is not the viewer's. */
  readonly groundFor: (ask: VisitGroundAsk, viewer: Viewer) => Promise<VisitGround | undefined>
  /**
   * One statement, or nothing: the visit at its expected version, events, words, photos, messages, what is written with it, and the gift
   * taken from the stock. 'stale' also where there are not so many of the gift any more.
   */
  readonly save: (change: VisitChange, requestId: string | undefined) => Promise<'saved' | 'stale' | 'id-taken'>
  /** Whose review or answer is late and nobody has been told of it, the earliest first. */
  readonly overdueForService: (now: Instant, limit: number) => Promise<readonly OverdueVisit[]>
  /** The scope is part of the query. Undefined where a named community is not the viewer's, 'forbidden' where his post holds no visits. */
  readonly list: (filter: VisitFilter, viewer: Viewer) => Promise<readonly VisitSummaryRow[] | 'forbidden' | undefined>
  /** As `list`, counted by person, community and month. */
  readonly count: (period: VisitPeriod, now: Instant, viewer: Viewer) => Promise<readonly VisitCount[] | 'forbidden' | undefined>
}
