import { type CalendarYear, decide, evolve, knownUntil, revisedTerms, system } from '@linying/domain'
import { Refused } from '../failure.js'
import { eachItem } from '../job/each-item.js'
import type { JobRun } from '../job/job-run.js'
import { whileTimeLasts } from '../job/while-time-lasts.js'
import { changeOf } from '../ticket/change-of.js'
import { circumstancesOf } from '../ticket/circumstances-of.js'
import type { TicketPorts } from '../ticket/ticket-ports.js'
import type { ClockStore, DueTicket } from './clock-store.js'

export interface RevisingPorts extends TicketPorts {
  readonly clocks: ClockStore
}

/**
 * A year's holidays have been loaded, so due times that were worked out without them are worked out once more, by an event of each
 * ticket: recomputed from events alone they are the same. Safe to run twice at a time: a lost race is left to the other.
 * Unit: answers how many tickets changed.
 */
export async function reviseCalendars(ports: RevisingPorts, run: JobRun, limit: number): Promise<number> {
  let changed = 0
  await eachItem(await ports.clocks.provisionalCommunities(ports.now()), run, async ({ id }) => {
    const calendar = await ports.clocks.calendarOf(id)
    changed += await whileTimeLasts(run, async () => {
      const now = ports.now()
      const tickets = await ports.clocks.provisionalTickets(id, { now, before: knownUntil(calendar, now) }, limit)
      return eachItem(tickets, run, ticket => isRevised(ports, ticket, calendar.years))
    })
    return true
  })
  return changed
}

async function isRevised(ports: RevisingPorts, { ticketId, version }: DueTicket, years: readonly CalendarYear[]): Promise<boolean> {
  const record = await ports.tickets.loadForService(ticketId)
  if (record === undefined) throw new Error('a ticket with clocks has no record')
  const ticket = evolve(record.events)
  // somebody else was faster
  if (ticket.version !== version) return false
  const terms = revisedTerms(ticket, years)
  if (terms === undefined) throw new Error('a provisional ticket has nothing to revise')
  const now = ports.now()
  const command = { action: 'reviseCalendar', calendar: terms, by: system, eventId: ports.newId(), occurredAt: now } as const
  const decision = decide(ticket, command, circumstancesOf(record, ticket, {}, now))
  if ('refusal' in decision) throw new Refused(decision.refusal)
  return (await ports.tickets.save([changeOf({ ...record, ticket }, decision.events, ports)], null)) === 'saved'
}
