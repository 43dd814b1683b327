import { type BrokenLink, type Digest, evolve, firstBrokenLink } from '@linying/domain'
import { NotFound } from '../failure.js'
import type { TicketStore } from '../ticket/ticket-store.js'

export interface Verification {
  readonly number: string
  readonly eventCount: number
  readonly headHash: string
  readonly broken: BrokenLink | undefined
  /** Words of which only the salted hash is left. */
  readonly erasedCount: number
  readonly status: string
}

/** Checks a ticket's chain from what is stored. Throws: NotFound */
export async function verifyTicket(
  ports: { readonly tickets: TicketStore; readonly digest: Digest },
  ticketId: string
): Promise<Verification> {
  const record = await ports.tickets.loadForService(ticketId)
  if (record === undefined) throw new NotFound()
  const sealedWords = record.events.reduce((count, { words }) => count + Object.keys(words).length, 0)
  return {
    number: record.number,
    eventCount: record.events.length,
    headHash: record.events.at(-1)?.hash ?? '',
    broken: firstBrokenLink(ticketId, record.events, record.words, ports.digest),
    erasedCount: sealedWords - record.words.length,
    status: evolve(record.events).status
  }
}
