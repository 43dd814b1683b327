import {
  type ChainHead,
  chainStart,
  laterOf,
  next,
  recipientsOf,
  type SealedEvent,
  type SealedWord,
  seal,
  type Ticket,
  type TicketEvent
} from '@linying/domain'
import type { Ambient } from '../ambient.js'
import type { OutboxMessage } from './outbox-message.js'
import type { TicketCodes } from './ticket-codes.js'
import type { ReceivedPhoto, TicketChange } from './ticket-store.js'

interface Past {
  readonly ticket: Ticket
  readonly events: readonly SealedEvent[]
  /** Of the code that is out; it stays until the code is renewed, whatever becomes of our key. */
  readonly codeHash: string
}

export interface ChangePorts extends Ambient {
  readonly codes: TicketCodes
}

/** What to save after something happened: the ticket as it is then, its sealed events and words, and who is to be told. */
export function changeOf(
  past: Past,
  happened: readonly TicketEvent[],
  ports: ChangePorts,
  receivedPhotos: readonly ReceivedPhoto[] = []
): TicketChange {
  const head = headOf(past, ports)
  // as the chain will say it, since all that is stored beside it must follow from it: a server's clock may have been set back
  const recorded = happened.map(event => ({ ...event, recordedAt: laterOf(event.recordedAt, head.recordedAt) }))
  const ticket = recorded.reduce(next, past.ticket)
  const clocks = ticket.clocks.filter(clock => !past.ticket.clocks.includes(clock))
  const codeHash = ticket.codeVersion === past.ticket.codeVersion ? past.codeHash : codeHashOf(ticket, ports)
  return { expectedVersion: past.ticket.version, receivedPhotos, clocks, ...sealed(ticket, recorded, head, ports), codeHash }
}

/** As `changeOf`, for the first event of a ticket. */
export function firstChangeOf(ticket: Ticket, happened: readonly TicketEvent[], ports: ChangePorts): TicketChange {
  return {
    expectedVersion: 0,
    receivedPhotos: [],
    clocks: ticket.clocks,
    ...sealed(ticket, happened, chainStart(ticket.id, ports.digest), ports),
    codeHash: codeHashOf(ticket, ports)
  }
}

function sealed(ticket: Ticket, happened: readonly TicketEvent[], from: ChainHead, ports: ChangePorts) {
  let head = from
  const events: SealedEvent[] = []
  const words: SealedWord[] = []
  for (const event of happened) {
    const link = seal(event, head, ports.digest, ports.newSalt)
    events.push(link.sealed)
    words.push(...link.words)
    head = { seq: link.sealed.seq, hash: link.sealed.hash, recordedAt: link.sealed.recordedAt }
  }
  return { ticket, events, words, headHash: head.hash, messages: happened.flatMap(event => messagesOf(event, ports)) }
}

function messagesOf(event: TicketEvent, { newId }: Pick<Ambient, 'newId'>): OutboxMessage[] {
  return recipientsOf(event).map(to => ({ id: newId(), ticketId: event.ticketId, eventId: event.id, type: event.type, to }))
}

function codeHashOf({ id, codeVersion }: Ticket, { codes }: ChangePorts): string {
  return codes.hashOf(codes.tokenFor(id, codeVersion))
}

function headOf({ ticket, events }: Pick<Past, 'ticket' | 'events'>, { digest }: Ambient): ChainHead {
  const last = events.at(-1)
  return last === undefined ? chainStart(ticket.id, digest) : { seq: last.seq, hash: last.hash, recordedAt: last.recordedAt }
}
