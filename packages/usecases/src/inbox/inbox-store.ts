import type { Instant, SealedEvent, Side } from '@linying/domain'
import type { PersonFacts } from '../ticket/ticket-store.js'

export interface InboxItem {
  readonly id: string
  readonly ticketId: string
  readonly ticketNumber: string
  readonly utcOffsetMinutes: number
  readonly at: Instant
  readonly read: boolean
  /** What happened, from which the sentence is made when it is read. */
  readonly event: Pick<SealedEvent, 'type' | 'payload' | 'actor' | 'occurredAt'>
  /** Its actor, and the technician whom it names. */
  readonly people: readonly PersonFacts[]
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
  /** Turns waiting messages into inbox items, each person and event once; answers how many messages were delivered. Safe to run twice at a time. */
  readonly drain: (now: Instant, limit: number) => Promise<number>
}
