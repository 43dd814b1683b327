import type { EventType, Instant } from '@linying/domain'

export interface InboxItem {
  readonly id: string
  readonly ticketId: string
  readonly ticketNumber: string
  readonly type: EventType
  readonly at: Instant
  readonly read: boolean
}

export interface InboxStore {
  readonly list: (
    personId: string,
    side: 'resident' | 'staff',
    after: { readonly at: Instant; readonly id: string } | undefined,
    limit: number
  ) => Promise<readonly InboxItem[]>
  readonly markRead: (personId: string, ids: readonly string[], now: Instant) => Promise<void>
}

export interface Outbox {
  /** Turns waiting messages into inbox items, each person and event once; answers how many messages were delivered. Safe to run twice at a time. */
  readonly drain: (now: Instant, limit: number) => Promise<number>
}
