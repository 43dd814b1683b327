import type {
  Category,
  Clock,
  Colleague,
  ConvenienceItem,
  Department,
  Duty,
  FollowUpFilter,
  Instant,
  KeptWay,
  Kind,
  Leader,
  Metric,
  Person,
  Policy,
  ResidentStanding,
  Risk,
  SealedEvent,
  SealedWord,
  ServiceRules,
  Skill,
  StaffRole,
  Status,
  Statute,
  Ticket,
  Urgency,
  VisitRules,
  WorkingCalendar
} from '@linying/domain'
import type { DueTicket } from '../clock/clock-store.js'
import type { Viewer } from '../session/viewer.js'
import type { VisitChange } from '../visit/visit-store.js'
import type { OutboxMessage } from './outbox-message.js'

export interface CommunityFacts {
  readonly id: string
  readonly organizationId: string
  readonly name: string
  /** The 24 h line. Source: SP-8 */
  readonly hotline: string
  readonly utcOffsetMinutes: number
  readonly rules: ServiceRules
  readonly visitRules: VisitRules
}

export interface PlaceFacts {
  /** '2栋320', '3号电梯', or the words of whoever reported. */
  readonly label: string
  readonly building: string | null
  readonly isPublic: boolean
}

export interface PersonFacts {
  readonly id: string
  readonly name: string
  readonly phone: string | null
  /** Staff of this community have a badge number. */
  readonly badge: string | null
}

/** What the viewer is to this ticket as a resident, and to its community as staff. */
export type Standing = Omit<Person, 'kind' | 'id'>

export interface PhotoFacts {
  readonly id: string
  readonly forEvent: string
  readonly shownKey: string
  readonly thumbnailKey: string
  readonly width: number
  readonly height: number
  readonly checkState: 'none' | 'pending' | 'passed' | 'blocked'
}

/** Everything about one ticket, read in one trip. */
export interface TicketRecord {
  readonly id: string
  readonly number: string
  /** Of the code that is out. */
  readonly codeHash: string
  readonly community: CommunityFacts
  readonly place: PlaceFacts
  readonly events: readonly SealedEvent[]
  /** The timeline is shown from this event on. */
  readonly shownSince: number
  /** Words that have not been erased: of the part that is shown, and of whatever is shown elsewhere than in a timeline. */
  readonly words: readonly SealedWord[]
  /** Likewise. */
  readonly photos: readonly PhotoFacts[]
  /** Everybody whom events name, actors and technicians; besides them the viewer, and whom a command names. */
  readonly people: readonly PersonFacts[]
  /** Where whoever a command asks for a part holds a post in this community today. */
  readonly ownerDepartments: readonly Department[]
  /** Whether whom a command says a complaint is about works or has worked in this community. */
  readonly isColleague: boolean
  /** The posts that are held in this community today by the holder, the first handler, and the technician or successor whom a command names. */
  readonly atWork: readonly { readonly id: string; readonly role: StaffRole; readonly skills: readonly Skill[] }[]
  /** Supervisors and managers of this community, in a fixed order. */
  readonly leaders: readonly Leader[]
  readonly standing: Standing
  /** What those who joined by a report of their own said in it; for the staff only. */
  readonly joinedReports: readonly JoinedReport[]
  /** Where a command names a resident: what he is in this community today. */
  readonly namedResident?: 'lives-here' | 'works-here' | 'unknown' | undefined
  /** Where a command names a duplicate by which somebody joins: whether it is one of this ticket. */
  readonly namedDuplicate?: 'of-this' | 'unknown' | undefined
  /** Set where this person has used this idempotency key before. */
  readonly usedKey: UsedKey | null
  /** Where his acts are counted: when he did the first of as many as his measure has, within its time; null where there were fewer. */
  readonly firstOfActs?: Instant | null | undefined
}

/** The report by which a household joined, as the staff reads it. */
export interface JoinedReport {
  readonly ticketId: string
  readonly number: string
  readonly place: PlaceFacts
  readonly appointments: readonly { readonly from: Instant; readonly to: Instant }[]
  readonly words: Readonly<Record<string, string>>
  readonly photos: readonly PhotoFacts[]
}

export interface UsedKey {
  readonly requestHash: string
  readonly ticketId: string
}

export interface KeyUse {
  readonly personId: string
  readonly key: string
  readonly requestHash: string
  readonly at: Instant
  /** Kept with the messages that follow from it. */
  readonly requestId?: string | undefined
}

/** A ticket after something happened, ready to be saved. */
export interface TicketChange {
  readonly ticket: Ticket
  /** The version that was loaded; the save repeats it as its condition. 0 for a new ticket. */
  readonly expectedVersion: number
  readonly events: readonly SealedEvent[]
  readonly words: readonly SealedWord[]
  readonly headHash: string
  /** SHA-256 of the token that the QR code carries. */
  readonly codeHash: string
  readonly messages: readonly OutboxMessage[]
  /** Clocks that began, changed or ended. */
  readonly clocks: readonly Clock[]
  readonly receivedPhotos: readonly ReceivedPhoto[]
  /** The record of a return visit, saved with the event that it is beside. */
  readonly visit?: VisitChange
}

export interface ReceivedPhoto {
  readonly id: string
  readonly sha256: string
  readonly bytes: number
  readonly contentType: string
  readonly width: number
  readonly height: number
  readonly receivedAt: Instant
}

export interface NewTicketChange extends TicketChange {
  /** 'WX-2611': the number is counted up within it, per community, in the saving statement. */
  readonly numberSeries: string
}

export interface ReportGround {
  readonly community: CommunityFacts
  readonly standing: Pick<Standing, 'roles' | 'departments' | 'skills'>
  /** Null where no such place exists in this community. */
  readonly place: PlaceFacts | null
  /** The viewer himself, for the answer; null for the service. */
  readonly viewer: PersonFacts | null
  /** Whether the viewer lives in the named room today. */
  readonly livesInRoom: boolean
  /** Whether the viewer lives anywhere in this community today. */
  readonly livesHere: boolean
  /** A ticket that already has this id: 'own' where this person reported it. */
  readonly existing: 'own' | 'foreign' | null
  readonly usedKey: UsedKey | null
  /** When the viewer reported as a resident in the last day, emergencies apart. */
  readonly reports: readonly Instant[]
  /** When he did the first of as many acts as his measure has, within its time; null where there were fewer. */
  readonly firstOfActs: Instant | null
  /** The convenience service that is asked for; null where none is named, or the community does not offer it now. */
  readonly offer: { readonly item: ConvenienceItem; readonly name: string } | null
  /** Whoever holds or held a post in this community; only for a complaint, which may be about one of them. */
  readonly colleagues: readonly Colleague[]
  /** What the community promises for this kind of ticket. */
  readonly policies: readonly Policy[]
  /** What the law asks of whoever runs it, where region and obliged party match. */
  readonly statutes: readonly Statute[]
  readonly workingCalendar: WorkingCalendar | null
}

export interface TicketFilter {
  readonly communityId?: string | undefined
  readonly ids?: readonly string[] | undefined
  readonly status?: readonly Status[] | undefined
  readonly kind?: Kind | undefined
  readonly category?: Category | undefined
  readonly department?: Department | undefined
  readonly technicianId?: string | undefined
  /** Whoever holds it, or else answers for it; or nobody yet. */
  readonly inChargeId?: string | 'nobody' | undefined
  /** Words which are all in what the viewer may read: number, place and report; for staff also the names. */
  readonly q?: string | undefined
  readonly queue: 'all' | 'mine' | 'pool'
  readonly order: 'newest' | 'due'
  readonly pastEta: boolean
  readonly risk?: Risk | undefined
  /** What somebody owes who holds no post there any more. */
  readonly orphaned?: boolean | undefined
  /** Done so long ago that the resident is called, since she has not said a word. */
  readonly toCall?: boolean | undefined
  readonly followUp?: FollowUpFilter | undefined
  readonly now: Instant
  readonly after?: PlaceInList | undefined
  readonly limit: number
}

/** The last ticket that somebody has seen: when it is due where the list is by that and it is, otherwise when it was reported. */
export interface PlaceInList {
  readonly at: Instant
  readonly id: string
  readonly isDue: boolean
}

export interface TicketSummaryRow {
  readonly id: string
  readonly number: string
  readonly kind: Kind
  readonly category: Category
  readonly urgency: Urgency
  readonly department: Department | null
  readonly status: Status
  readonly version: number
  readonly communityId: string
  readonly communityName: string
  readonly place: PlaceFacts
  /** The first letters of the report. */
  readonly excerpt: string
  readonly reportedAt: Instant
  readonly updatedAt: Instant
  readonly technicianId: string | null
  readonly technicianName: string | null
  readonly taken: boolean
  readonly departed: boolean
  readonly arrived: boolean
  readonly etaAt: Instant | null
  readonly suspendedUntil: Instant | null
  /** That it is solved for the reporter's household is on record, while one that joined says otherwise. */
  readonly kept: KeptWay | null
  readonly reopenCount: number
  readonly urgeCount: number
  readonly due: { readonly metric: Metric; readonly at: Instant; readonly warnAt: Instant; readonly promised: boolean } | null
  /** What the viewer is to it as a resident. */
  readonly standing: ResidentStanding
  /** It is done, and the viewer's own word is what it waits for. */
  readonly awaitsViewer: boolean
  /** Who holds no post there any more and still owes it what; null where nobody asked for what is left behind. */
  readonly leftBy: { readonly owes: Duty; readonly name: string } | null
}

/** Whom and what a command names besides, to be looked up in the same trip. */
export interface AlsoAsked {
  readonly technicianId?: string | undefined
  /** Whoever is to answer for it from now on. */
  readonly successorId?: string | undefined
  readonly ownerId?: string | undefined
  readonly concernedId?: string | undefined
  readonly residentId?: string | undefined
  readonly duplicateId?: string | undefined
  readonly key?: string | undefined
  /** When he acts: what he did shortly before is counted. */
  readonly actsAt?: Instant | undefined
  /** Not the newest part of the timeline, but the one that ends before this event. */
  readonly before?: number | undefined
}

/** Reports of one kind that are filed one after the other, of which everybody concerned is told once. */
export interface ReportsImport {
  readonly id: string
  readonly communityId: string
  readonly kind: Kind
  readonly at: Instant
}

export interface TicketDueForService extends DueTicket {
  readonly action: 'lapse' | 'resume'
}

export interface TicketStore {
  /**
   * One ticket for one person, in one trip. By its id it is undefined where he has no standing in its community or household; by its
   * code, which anyone may scan, it comes with an empty standing then (as for viewer null).
   */
  readonly load: (
    by: { readonly ticketId: string } | { readonly codeHash: string },
    viewer: Viewer | null,
    also?: AlsoAsked
  ) => Promise<TicketRecord | undefined>
  /** The service itself loads: everything, the whole timeline, no viewer. For sweeps, imports and operators' commands. */
  readonly loadForService: (ticketId: string) => Promise<TicketRecord | undefined>
  /** The present version for whoever may see it, with one indexed read. */
  readonly versionFor: (ticketId: string, viewer: Viewer) => Promise<number | undefined>
  /** What a new report stands on, in one trip; undefined where the community is not the viewer's (viewer null: the service). */
  readonly groundFor: (
    ask: {
      readonly communityId: string
      readonly kind: Kind
      readonly roomId: string | null
      readonly publicPlaceId: string | null
      readonly offerId?: string | undefined
      readonly isAboutStaff?: boolean
      readonly ticketId: string
      readonly key?: string | undefined
      readonly now: Instant
    },
    viewer: Viewer | null
  ) => Promise<ReportGround | undefined>
  /**
   * One statement: ticket, number, events, words, outbox, key. 'too-often': of many reports that a resident sent at once, others were
   * faster, and her measure is full.
   */
  readonly create: (
    change: NewTicketChange,
    use: KeyUse | null
  ) => Promise<{ readonly number: string } | 'id-taken' | 'key-used' | 'too-often'>
  /**
   * One statement for all of them, or nothing: rows at their expected versions, events, words, photos, outbox, key.
   * 'id-taken': an event's id stands in another ticket already. 'gift-gone': there are not so many of what a visit brought.
   */
  readonly save: (
    changes: readonly TicketChange[],
    use: KeyUse | null
  ) => Promise<'saved' | 'stale' | 'key-used' | 'id-taken' | 'gift-gone'>
  /** What the viewer may see, in the order that he asks for; the scope is part of the query. Undefined where a named community is not his. */
  readonly list: (filter: TicketFilter, viewer: Viewer) => Promise<readonly TicketSummaryRow[] | undefined>
  /** Tickets for which the service itself has something to do: not taken in time, or suspended until a day that has come. */
  readonly dueForService: (now: Instant, limit: number) => Promise<readonly TicketDueForService[]>
  /** Written down before the first of its reports; false where there is no such community. */
  readonly beginImport: (begun: ReportsImport) => Promise<boolean>
}
