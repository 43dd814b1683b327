import { type Actor, evolve, visitVoided } from '@linying/domain'
import { changeOf } from '../ticket/change-of.js'
import type { VisitPorts } from './visit-ports.js'
import type { VisitChange, WrittenWithVisit } from './visit-store.js'

/** What the ticket of a return visit is told in the same statement, where it has just been found that there was none. */
export async function ticketWithoutVisit(ports: VisitPorts, { visit }: VisitChange, by: Actor): Promise<readonly WrittenWithVisit[]> {
  if (visit.review !== 'void' || visit.ticketId === null) return []
  const record = await ports.tickets.loadForService(visit.ticketId)
  if (record === undefined) return []
  const ticket = evolve(record.events)
  const now = ports.now()
  const events = visitVoided(ticket, record.events, visit.id, { eventId: ports.newId(), occurredAt: now, by }, now)
  return events.length === 0 ? [] : [{ what: 'ticket', change: changeOf({ ...record, ticket }, events, ports) }]
}
