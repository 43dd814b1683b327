import { decide, evolve, system } from '@linying/domain'
import { changeOf } from '../ticket/change-of.js'
import { circumstancesOf } from '../ticket/circumstances-of.js'
import type { TicketPorts } from '../ticket/ticket-ports.js'

/**
 * What happens by itself because time has passed: an order nobody took goes back to the queue, suspended work goes on.
 * Safe to run twice at a time: each is decided on the present state, and a lost race is left to the other.
 * Unit: answers how many tickets changed.
 */
export async function sweepTickets(ports: TicketPorts, limit: number): Promise<number> {
  const due = await ports.tickets.dueForService(ports.now(), limit)
  let changed = 0
  for (const { ticketId, action } of due) {
    const record = await ports.tickets.loadForService(ticketId)
    if (record === undefined) continue
    const ticket = evolve(record.events)
    const now = ports.now()
    const command = { action, by: system, eventId: ports.newId(), occurredAt: now }
    const decision = decide(ticket, command, circumstancesOf(record, ticket, undefined, now))
    if ('refusal' in decision) continue
    const outcome = await ports.tickets.save([changeOf({ ticket, events: record.events }, decision.events, ports)], null)
    if (outcome === 'saved') changed++
  }
  return changed
}
