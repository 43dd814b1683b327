import type { EventType } from '@linying/domain'

/** Whom a message is for; who that is gets looked up when it is delivered. */
export type Recipients = 'household' | 'assignee' | 'agents'

/** Something a person should be told, saved together with what happened and delivered later, perhaps twice. */
export interface OutboxMessage {
  readonly id: string
  readonly ticketId: string
  readonly eventId: string
  readonly type: EventType
  readonly to: Recipients
}
