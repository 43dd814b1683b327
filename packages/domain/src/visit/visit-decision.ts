import type { Instant } from '../instant.js'
import type { Actor, Capacity } from '../people/actor.js'
import type { Refusal } from '../refusal.js'
import { type VisitEvent, type VisitEventType, visitAudienceTable } from './visit-events.js'

/** What happened to a visit, or why not. */
export type VisitDecision = { readonly events: readonly VisitEvent[] } | { readonly refusal: Refusal }

interface Act {
  readonly by: Actor
  readonly eventId: string
  readonly occurredAt: Instant
}

interface Said<T extends VisitEventType> {
  readonly payload: VisitEvent<T>['payload']
  readonly content: VisitEvent<T>['content']
}

/** One event, with everything that follows from the command filled in; empty words are left out. */
export function visitHappened<T extends VisitEventType>(
  type: T,
  visitId: string,
  { by, eventId, occurredAt }: Act,
  { now, as }: { readonly now: Instant; readonly as: Capacity },
  { payload, content }: Said<T>
): VisitDecision {
  const event = {
    id: eventId,
    type,
    visitId,
    actor: { id: by.kind === 'person' ? by.id : null, as },
    audience: visitAudienceTable[type],
    occurredAt,
    recordedAt: now,
    payload,
    content: Object.fromEntries(Object.entries(content as Record<string, string>).filter(([, word]) => word.trim())) // words are text
  }
  // `type`, `payload` and `content` agree by the signature; the compiler cannot follow a union through a generic
  return { events: [event as unknown as VisitEvent] }
}
