import { audienceTable, type TicketEvent } from './events.js'
import type { Ticket } from './ticket.js'

type Ended = Pick<TicketEvent, 'id' | 'type'>

/**
 * A duplicate whose household was split off from the ticket that it had joined goes on as its own, at the desk, with its own promises. Nothing
 * where it has not ended as a duplicate. They run on from its own report, so that it may be late at once: this household did report then, was
 * told by when, and has waited since. If splitting off began them anew, it would make good whatever is late; what nobody could have done about
 * it in time a manager excuses, which is counted apart, and the form says so before.
 * Source: our decision, 2026-11; product.md, tickets (a late upload: the breach stays, a manager may excuse it)
 */
export function takenUpAgain(
  duplicate: Ticket,
  history: readonly Ended[],
  main: Ticket,
  { actor, occurredAt, recordedAt, payload, content }: TicketEvent<'HouseholdSplitOff'>,
  eventId: string
): readonly TicketEvent<'TakenUpAgain'>[] {
  const rejection = history.findLast(({ type }) => type === 'TicketRejected')
  if (duplicate.status !== 'rejected' || duplicate.rejectedFor !== 'duplicate' || rejection === undefined) return []
  const notSolved = main.joined.some(({ id, solved }) => id === payload.joinId && solved === false)
  return [
    {
      id: eventId,
      type: 'TakenUpAgain',
      ticketId: duplicate.id,
      actor,
      audience: audienceTable.TakenUpAgain,
      occurredAt,
      recordedAt,
      payload: { mainId: main.id, rejection: rejection.id, notSolved },
      content
    }
  ]
}
