import type { AlarmType, Category, Instant, Kind, LadderRole, Metric, SealedEvent, StaffRole, VisitMessageType } from '@linying/domain'
import type { JobItem } from '../job/job-run.js'
import type { Viewer } from '../session/viewer.js'
import type { PersonFacts, PlaceFacts } from '../ticket/ticket-store.js'

/** Something a person has been told: of what happened to a ticket or a visit, of a clock, or of an import. */
export type InboxItem = EventItem | AlarmItem | VisitItem | ImportItem

interface Told {
  readonly id: string
  readonly utcOffsetMinutes: number
  readonly at: Instant
  readonly read: boolean
}

interface ToldOfTicket extends Told {
  readonly ticketId: string
  readonly ticketNumber: string
  readonly kind: Kind
  readonly category: Category
  readonly place: PlaceFacts
  readonly communityName: string
  /** As what the reader works there; nothing for residents. */
  readonly roles: readonly StaffRole[]
  /** A resident's household joined it; it is somebody else's. */
  readonly isOfNeighbour?: boolean | null | undefined
}

export interface VisitItem extends Told {
  readonly visitId: string
  readonly visitEvent: {
    readonly type: VisitMessageType
    readonly actorName: string | null
    readonly answerDueAt: Instant | null
    readonly upheld: boolean | null
  }
}

export interface ImportItem extends Told {
  /** How many of the import's reports this person has been told of. */
  readonly imported: { readonly kind: Kind; readonly reports: number; readonly communityName: string }
}

export interface EventItem extends ToldOfTicket {
  /** What happened, from which the sentence is made when it is read. */
  readonly event: Pick<SealedEvent, 'type' | 'payload' | 'actor' | 'occurredAt'>
  /** Its actor, and the technician whom it names. */
  readonly people: readonly PersonFacts[]
}

export interface AlarmItem extends ToldOfTicket {
  readonly alarm: {
    readonly type: AlarmType
    readonly metric: Metric
    /** 0 warns, the others are levels of the ladder. */
    readonly level: number
    readonly to: LadderRole
    readonly dueAt: Instant
    readonly toldAt: Instant
  }
}

export interface InboxStore {
  /** Newest first, one trip. */
  readonly list: (
    viewer: Viewer,
    after: { readonly at: Instant; readonly id: string } | undefined,
    limit: number
  ) => Promise<readonly InboxItem[]>
  readonly markRead: (viewer: Viewer, ids: readonly string[], now: Instant) => Promise<void>
}

export interface Outbox {
  /**
   * Turns waiting messages into inbox items, the most pressing first, each person and event or alarm once, in one statement; answers how
   * many messages were delivered. Safe to run twice at a time.
   */
  readonly drain: (now: Instant, limit: number) => Promise<number>
  /** What such a statement would take. */
  readonly waiting: (now: Instant, limit: number) => Promise<readonly JobItem[]>
  /** Delivers these and no others, in one statement; whatever somebody else has in hand is left to him. */
  readonly deliver: (messages: readonly JobItem[], now: Instant) => Promise<number>
}
