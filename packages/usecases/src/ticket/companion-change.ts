import { type Action, type Command, decide, evolve, type Ticket } from '@linying/domain'
import { Refused } from '../failure.js'
import type { Viewer } from '../session/viewer.js'
import { actorOf } from './actor-of.js'
import { changeOf } from './change-of.js'
import { circumstancesOf } from './circumstances-of.js'
import type { WireCommand } from './take-action.js'
import type { TicketPorts } from './ticket-ports.js'
import type { TicketChange } from './ticket-store.js'

/**
 * Some actions touch a second ticket, saved in the same statement: a duplicate's reporter joins the other one, a link goes both ways.
 * Undefined where there is nothing to do on another ticket.
 * Throws: Refused 'ticket.not-there' where the other one is not within reach.
 */
export async function companionChange(
  ports: TicketPorts,
  viewer: Viewer,
  ticket: Ticket,
  command: WireCommand
): Promise<TicketChange | undefined> {
  if (command.action === 'linkTicket') {
    return changeElsewhere(ports, viewer, command.ticketId, '/ticketId', command, { action: 'linkTicket', ticketId: ticket.id })
  }
  if (command.action === 'reject' && command.duplicateOf !== null && ticket.residentId !== null) {
    const join = { action: 'join', residentId: ticket.residentId, from: ticket.id } as const
    return changeElsewhere(ports, viewer, command.duplicateOf, '/duplicateOf', command, join)
  }
  if (command.action === 'reject' && command.duplicateOf !== null) await mustBeWithinReach(ports, viewer, command.duplicateOf)
  return undefined
}

type Elsewhere =
  | { readonly action: 'linkTicket'; readonly ticketId: string }
  | { readonly action: 'join'; readonly residentId: string; readonly from: string }

async function changeElsewhere(
  ports: TicketPorts,
  viewer: Viewer,
  ticketId: string,
  pointer: string,
  { occurredAt }: { readonly occurredAt: string },
  what: Elsewhere
): Promise<TicketChange | undefined> {
  const record = await ports.tickets.load({ ticketId }, viewer)
  if (record === undefined) throw new Refused({ code: 'ticket.not-there', pointer })
  const ticket = evolve(record.events)
  const command: Command = { ...what, by: actorOf(viewer, record.standing), eventId: ports.newId(), occurredAt }
  const decision = decide(ticket, command, circumstancesOf(record, ticket, undefined, ports.now()))
  if ('events' in decision) return changeOf({ ticket, events: record.events }, decision.events, ports)
  if (isThereAlready(what.action, decision.refusal.code)) return undefined
  throw new Refused({ ...decision.refusal, pointer })
}

async function mustBeWithinReach({ tickets }: TicketPorts, viewer: Viewer, ticketId: string): Promise<void> {
  if ((await tickets.load({ ticketId }, viewer)) === undefined) throw new Refused({ code: 'ticket.not-there', pointer: '/duplicateOf' })
}

function isThereAlready(action: Action, code: string): boolean {
  return (action === 'join' && code === 'already-joined') || (action === 'linkTicket' && code === 'ticket.same')
}
