import type { TicketChange, TicketRecord } from './ticket-store.js'

/** What a reload would bring after a change was saved, without the trip. */
export function recordAfter(record: TicketRecord, change: TicketChange): TicketRecord {
  return { ...record, events: [...record.events, ...change.events], words: [...record.words, ...change.words] }
}
