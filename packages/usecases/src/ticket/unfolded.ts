import { evolve, type Ticket } from '@linying/domain'
import type { TicketRecord } from './ticket-store.js'

/** A ticket as it was loaded, and the state that follows from its events: computed once, however many ask for it. */
export interface Unfolded {
  readonly record: TicketRecord
  readonly ticket: Ticket
}

export function unfold(record: TicketRecord): Unfolded {
  return { record, ticket: evolve(record.events) }
}
