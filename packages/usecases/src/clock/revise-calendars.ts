import { type CalendarYear, decide, evolve, knownUntil, revisedTerms, system } from '@linying/domain'
import { changeOf } from '../ticket/change-of.js'
import { circumstancesOf } from '../ticket/circumstances-of.js'
import type { TicketPorts } from '../ticket/ticket-ports.js'
import type { ClockStore } from './clock-store.js'

export interface RevisingPorts extends TicketPorts {
  readonly clocks: ClockStore
}

/**
 * A year's holidays have been loaded, so due times that were worked out without them are worked out once more, by an event of each
 * ticket: recomputed from events alone they are the same. Safe to run twice at a time: a lost race is left to the other.
 * Unit: answers how many tickets changed.
 */
export async function reviseCalendars(ports: RevisingPorts, limit: number): Promise<number> {
  let changed = 0
  for (const { communityId, calendar } of await ports.clocks.provisionalCommunities()) {
    const ticketIds = await ports.clocks.provisionalTickets(communityId, knownUntil(calendar, ports.now()), limit - changed)
    for (const ticketId of ticketIds) if (await isRevised(ports, ticketId, calendar.years)) changed++
    if (changed >= limit) break
  }
  return changed
}

async function isRevised(ports: RevisingPorts, ticketId: string, years: readonly CalendarYear[]): Promise<boolean> {
  const record = await ports.tickets.loadForService(ticketId)
  if (record === undefined) return false
  const ticket = evolve(record.events)
  const terms = revisedTerms(ticket, years)
  if (terms === undefined) return false
  const now = ports.now()
  const command = { action: 'reviseCalendar', calendar: terms, by: system, eventId: ports.newId(), occurredAt: now } as const
  const decision = decide(ticket, command, circumstancesOf(record, ticket, undefined, now))
  if ('refusal' in decision) return false
  return (await ports.tickets.save([changeOf({ ticket, events: record.events }, decision.events, ports)], null)) === 'saved'
}
