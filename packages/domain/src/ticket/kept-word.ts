import { eventIdBeside } from '../follow-up/event-id-beside.js'
import { audienceTable, type TicketEvent } from './events.js'
import { next } from './evolve.js'
import { isUnsolvedForJoined } from './joined-household.js'
import type { Ticket } from './ticket.js'

/**
 * The closing that follows by itself when the last household that joined no longer says that it is not solved: what was said for the
 * reporter's household earlier counts from then on, as if it had just been said.
 * Source: product.md, people (three standings); that her word waits is our decision, 2026-11
 */
export function closedOnKeptWord(before: Ticket, event: TicketEvent): readonly TicketEvent[] {
  if (before.status !== 'done' || before.kept === null || !isOfJoined(event)) return []
  const after = next(before, event)
  if (after.status !== 'done' || after.kept === null || isUnsolvedForJoined(after)) return []
  return [
    {
      id: eventIdBeside(event.id),
      type: 'ClosedOnEarlierWord',
      ticketId: event.ticketId,
      actor: { id: null, as: 'system' },
      audience: audienceTable.ClosedOnEarlierWord,
      occurredAt: event.recordedAt,
      recordedAt: event.recordedAt,
      payload: { wordId: after.kept.eventId },
      content: {}
    }
  ]
}

function isOfJoined({ type }: TicketEvent): boolean {
  return type === 'JoinedSpoke' || type === 'HouseholdLeft' || type === 'HouseholdSplitOff'
}
