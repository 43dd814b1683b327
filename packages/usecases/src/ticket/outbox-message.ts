import type { EventType, Recipients } from '@linying/domain'

/** Something a person should be told, saved together with what happened and delivered later, perhaps twice. */
export interface OutboxMessage {
  readonly id: string
  readonly ticketId: string
  readonly eventId: string
  readonly type: EventType
  readonly to: Recipients
  /** The import that it came in with: whoever is told of many such is told once. */
  readonly importId?: string
}
