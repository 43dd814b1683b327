import type { TicketChange, TicketRecord } from './ticket-store.js'
import type { Unfolded } from './unfolded.js'

/** What a reload would bring after a change was saved, without the trip. */
export function recordAfter(record: TicketRecord, change: TicketChange): Unfolded {
  const events = [...record.events, ...change.events]
  return { record: { ...record, codeHash: change.codeHash, events, words: [...record.words, ...change.words] }, ticket: change.ticket }
}
