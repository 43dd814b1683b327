import type { Instant } from '../instant.js'
import type { Actor } from '../people/actor.js'
import { audienceTable, type TicketEvent } from '../ticket/events.js'
import type { Ticket } from '../ticket/ticket.js'
import { withoutVisit } from '../ticket/without-visit.js'

interface Found {
  readonly eventId: string
  readonly occurredAt: Instant
  readonly by: Actor
}

type Told = Pick<TicketEvent, 'id' | 'type' | 'recordedAt' | 'payload'>

/**
 * A manager has found that a return visit never took place: its ticket knows, in an event of its own. Nothing where the ticket has no such visit.
 * Source: product.md, a void visit is open again what it closed
 */
export function visitVoided(
  ticket: Ticket,
  history: readonly Told[],
  visitId: string,
  { eventId, occurredAt, by }: Found,
  now: Instant
): readonly TicketEvent<'VisitVoided'>[] {
  const visit = (history as readonly TicketEvent[]).find(({ id, type }) => id === visitId && type === 'VisitRecorded') // as it was sealed
  if (visit?.type !== 'VisitRecorded') return []
  const promise = ticket.clocks.find(({ metric, startAt }) => metric === 'promise' && startAt === visit.recordedAt)
  const { outcome } = visit.payload
  const reopens = ticket.status === 'closed' && withoutVisit(ticket, { visitId, outcome }).status !== 'closed'
  return [
    {
      id: eventId,
      type: 'VisitVoided',
      ticketId: ticket.id,
      actor: { id: by.kind === 'person' ? by.id : null, as: 'manager' },
      audience: audienceTable.VisitVoided,
      occurredAt,
      recordedAt: now,
      payload: { visitId, outcome, reopens, ...(promise && { promiseRound: promise.round }) },
      content: {}
    }
  ]
}
