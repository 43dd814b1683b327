import type { TicketEvent } from './events.js'
import { evolve, next } from './evolve.js'
import type { Ticket } from './ticket.js'
import { present } from './upcast.js'

type Kept = Pick<TicketEvent, 'id' | 'type' | 'ticketId' | 'actor' | 'recordedAt' | 'payload'>

export interface Turned {
  /** Which of the history it is. */
  readonly index: number
  readonly before: Ticket
  readonly after: Ticket
}

/** What first changed a ticket's status, holder or department after a version that somebody saw: whoever was faster did it. */
export function turnedAfter(history: readonly Kept[], seen: number): Turned | undefined {
  const known = Math.max(1, seen)
  let before = evolve(history.slice(0, known))
  for (const [index, event] of history.entries()) {
    if (index < known) continue
    const after = next(before, present(event as TicketEvent)) // a stored event is a TicketEvent without its words
    if (after.decisiveVersion === after.version) return { index, before, after }
    before = after
  }
  return undefined
}
