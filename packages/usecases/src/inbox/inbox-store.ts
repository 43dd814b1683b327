import type { AlarmType, Category, Instant, Kind, LadderRole, Metric, SealedEvent, Side, StaffRole } from '@linying/domain'
import type { PersonFacts, PlaceFacts } from '../ticket/ticket-store.js'

/** Something a person has been told: of what happened, or of a clock. */
export type InboxItem = EventItem | AlarmItem

interface Told {
  readonly id: string
  readonly ticketId: string
  readonly ticketNumber: string
  readonly kind: Kind
  readonly category: Category
  readonly place: PlaceFacts
  readonly communityName: string
  /** As what the reader works there; nothing for residents. */
  readonly roles: readonly StaffRole[]
  readonly utcOffsetMinutes: number
  readonly at: Instant
  readonly read: boolean
}

export interface EventItem extends Told {
  /** What happened, from which the sentence is made when it is read. */
  readonly event: Pick<SealedEvent, 'type' | 'payload' | 'actor' | 'occurredAt'>
  /** Its actor, and the technician whom it names. */
  readonly people: readonly PersonFacts[]
}

export interface AlarmItem extends Told {
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
    personId: string,
    side: Side,
    after: { readonly at: Instant; readonly id: string } | undefined,
    limit: number
  ) => Promise<readonly InboxItem[]>
  readonly markRead: (personId: string, ids: readonly string[], now: Instant) => Promise<void>
}

export interface Outbox {
  /** Turns waiting messages into inbox items, each person and event or alarm once; answers how many messages were delivered. Safe to run twice at a time. */
  readonly drain: (now: Instant, limit: number) => Promise<number>
}
