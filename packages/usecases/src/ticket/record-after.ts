import type { TicketChange, TicketRecord } from './ticket-store.js'
import type { Unfolded } from './unfolded.js'

/** What a reload would bring after a change was saved, without the trip: whoever has just acted is at work, and may answer for it now. */
export function recordAfter(record: TicketRecord, change: TicketChange): Unfolded {
  const events = [...record.events, ...change.events]
  const words = [...record.words, ...change.words]
  return { record: { ...record, codeHash: change.codeHash, events, words, atWork: atWorkAfter(record, change) }, ticket: change.ticket }
}

function atWorkAfter({ atWork, standing }: TicketRecord, { events }: TicketChange): TicketRecord['atWork'] {
  const actors = new Set(events.flatMap(({ actor }) => actor.id ?? []))
  return [...atWork, ...[...actors].flatMap(id => standing.roles.map(role => ({ id, role, skills: standing.skills })))]
}
