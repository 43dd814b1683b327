import {
  type Action,
  type Command,
  decide,
  evolve,
  isHandler,
  mayRead,
  next,
  type Ticket,
  type TicketEvent,
  takenUpAgain
} from '@linying/domain'
import { Refused } from '../failure.js'
import type { Viewer } from '../session/viewer.js'
import { actorOf } from './actor-of.js'
import { changeOf } from './change-of.js'
import { circumstancesOf } from './circumstances-of.js'
import type { WireCommand } from './take-action.js'
import type { TicketPorts } from './ticket-ports.js'
import type { TicketChange, TicketRecord } from './ticket-store.js'

/**
 * Some actions touch a second ticket, saved in the same statement: a duplicate's reporter joins the other one, or goes on by itself again, a
 * link goes both ways.
 * Undefined where there is nothing to do on another ticket.
 * Throws: Refused 'ticket.not-there' where the other one is not within reach.
 */
export async function companionChange(
  ports: TicketPorts,
  viewer: Viewer,
  ticket: Ticket,
  command: WireCommand,
  events: readonly TicketEvent[]
): Promise<TicketChange | undefined> {
  if (command.action === 'linkTicket') {
    const back = { action: 'linkTicket', ticketId: ticket.id } as const
    return changeElsewhere(ports, viewer, command.ticketId, '/ticketId', command, back, ticket.communityId)
  }
  if (command.action === 'reject' && command.duplicateOf !== null) {
    return joinElsewhere(ports, viewer, ticket, command.duplicateOf, command)
  }
  const parted = events.find(event => event.type === 'HouseholdSplitOff')
  if (parted?.type === 'HouseholdSplitOff') return goOnElsewhere(ports, viewer, ticket, parted)
  return undefined
}

/**
 * Whoever reported a duplicate comes along, on the phone as much as in the app, and so do those who had joined it.
 * Throws: Refused 'ticket.not-there', 'join.other-matter' where the other one is of another community or kind, or either is a complaint about
 *   a person, and what `join` refuses
 */
async function joinElsewhere(
  ports: TicketPorts,
  viewer: Viewer,
  duplicate: Ticket,
  mainId: string,
  { occurredAt }: { readonly occurredAt: string }
): Promise<TicketChange | undefined> {
  const pointer = '/duplicateOf'
  const residentId = duplicate.residentId ?? undefined
  const record = await ports.tickets.load({ ticketId: mainId }, viewer, { residentId })
  if (record === undefined) throw new Refused({ code: 'ticket.not-there', pointer })
  const main = evolve(record.events)
  const by = actorOf(viewer, record.standing)
  if (!mayRead(main, by)) throw new Refused({ code: 'ticket.not-there', pointer })
  if (!isSameMatter(duplicate, main)) throw new Refused({ code: 'join.other-matter', pointer })
  const circumstances = { ...circumstancesOf(record, main, {}, ports.now()), duplicate: 'of-this' as const }
  let after = main
  const happened: TicketEvent[] = []
  for (const { knownAs, ...who } of comingAlong(duplicate, main, record, viewer)) {
    const command: Command = { action: 'join', ...who, by, eventId: ports.newId(), occurredAt }
    const decision = decide(after, command, { ...circumstances, resident: knownAs })
    if ('refusal' in decision && decision.refusal.code !== 'already-joined') throw new Refused({ ...decision.refusal, pointer })
    if ('refusal' in decision) continue
    happened.push(...decision.events)
    after = decision.events.reduce(next, after)
  }
  return happened.length === 0 ? undefined : changeOf({ ...record, ticket: main }, happened, ports)
}

/** One fault in one place is one matter; a complaint about a person is nobody else's. */
function isSameMatter(duplicate: Ticket, main: Ticket): boolean {
  const isAboutSomebody = [duplicate, main].some(({ complaint }) => complaint?.aboutPersonId != null || complaint?.restricted === true)
  return duplicate.communityId === main.communityId && duplicate.kind === main.kind && !isAboutSomebody
}

interface Coming {
  readonly residentId: string | null
  readonly from: string | null
  readonly knownAs: 'lives-here' | 'works-here' | 'unknown'
}

/**
 * Its own household, without its reporter's name where he no longer lives here or could not speak as a resident, and those who had joined it.
 */
function comingAlong(
  duplicate: Ticket,
  main: Ticket,
  { namedResident = 'unknown' }: TicketRecord,
  { personId }: Viewer
): readonly Coming[] {
  const { residentId: reporterId } = duplicate
  const speaks = reporterId !== null && namedResident !== 'unknown' && reporterId !== personId && !isHandler(main, reporterId)
  const residentId = speaks ? reporterId : null
  const own = { residentId, from: duplicate.id, knownAs: namedResident }
  const others = duplicate.joined.map(one => ({ residentId: one.residentId, from: one.from, knownAs: 'lives-here' as const }))
  return duplicate.reporterLeftAt === null ? [own, ...others] : others
}

/**
 * The report by which a household had joined goes on by itself.
 * Throws: Refused 'ticket.not-there' where it is not within reach, or has not ended as a duplicate
 */
async function goOnElsewhere(
  ports: TicketPorts,
  viewer: Viewer,
  main: Ticket,
  parted: TicketEvent<'HouseholdSplitOff'>
): Promise<TicketChange> {
  const record = await ports.tickets.load({ ticketId: parted.payload.ticketId }, viewer)
  const ticket = record && evolve(record.events)
  const happened = ticket ? takenUpAgain(ticket, record.events, main, parted, ports.newId()) : []
  if (record === undefined || ticket === undefined || happened.length === 0 || !mayRead(ticket, actorOf(viewer, record.standing)))
    throw new Refused({ code: 'ticket.not-there', pointer: '/joinId' })
  return changeOf({ ...record, ticket }, happened, ports)
}

type Elsewhere = { readonly action: 'linkTicket'; readonly ticketId: string }

async function changeElsewhere(
  ports: TicketPorts,
  viewer: Viewer,
  ticketId: string,
  pointer: string,
  { occurredAt }: { readonly occurredAt: string },
  what: Elsewhere,
  communityId: string
): Promise<TicketChange | undefined> {
  const record = await ports.tickets.load({ ticketId }, viewer)
  if (record === undefined) throw new Refused({ code: 'ticket.not-there', pointer })
  const ticket = evolve(record.events)
  if (ticket.communityId !== communityId || !mayRead(ticket, actorOf(viewer, record.standing)))
    throw new Refused({ code: 'ticket.not-there', pointer })
  const command: Command = { ...what, by: actorOf(viewer, record.standing), eventId: ports.newId(), occurredAt }
  const decision = decide(ticket, command, circumstancesOf(record, ticket, {}, ports.now()))
  if ('events' in decision) return changeOf({ ...record, ticket }, decision.events, ports)
  if (isThereAlready(what.action, decision.refusal.code)) return undefined
  throw new Refused({ ...decision.refusal, pointer })
}

function isThereAlready(action: Action, code: string): boolean {
  return action === 'linkTicket' && code === 'ticket.same'
}
