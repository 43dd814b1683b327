import { decide, evolve, system } from '@linying/domain'
import { Refused } from '../failure.js'
import { eachItem } from '../job/each-item.js'
import type { JobRun } from '../job/job-run.js'
import { whileTimeLasts } from '../job/while-time-lasts.js'
import { changeOf } from '../ticket/change-of.js'
import { circumstancesOf } from '../ticket/circumstances-of.js'
import type { TicketPorts } from '../ticket/ticket-ports.js'
import type { TicketDueForService } from '../ticket/ticket-store.js'

/**
 * What happens by itself because time has passed: an order nobody took goes back to the queue, suspended work goes on.
 * Safe to run twice at a time: each is decided on the present state, and a lost race is left to the other.
 * Unit: `limit` tickets are read at a time; answers how many tickets changed.
 */
export function sweepTickets(ports: TicketPorts, run: JobRun, limit: number): Promise<number> {
  return whileTimeLasts(run, async () => {
    const due = await ports.tickets.dueForService(ports.now(), limit)
    return eachItem(due, run, ticket => isChanged(ports, ticket))
  })
}

/** A ticket that is due and refuses what it is due for would stand first in the queue for ever: that is a failure, too. */
async function isChanged(ports: TicketPorts, { ticketId, version, action }: TicketDueForService): Promise<boolean> {
  const record = await ports.tickets.loadForService(ticketId)
  if (record === undefined) throw new Error('a ticket that is due has no record')
  const ticket = evolve(record.events)
  // somebody else was faster
  if (ticket.version !== version) return false
  const now = ports.now()
  const command = { action, by: system, eventId: ports.newId(), occurredAt: now }
  const decision = decide(ticket, command, circumstancesOf(record, ticket, {}, now))
  if ('refusal' in decision) throw new Refused(decision.refusal)
  return (await ports.tickets.save([changeOf({ ...record, ticket }, decision.events, ports)], null)) === 'saved'
}
