import { type Digest, evolve } from '@linying/domain'
import { NotFound } from '../failure.js'
import type { TicketStore } from '../ticket/ticket-store.js'
import { type ChainVerification, verifyChain } from './verify-chain.js'

export interface TicketVerification extends ChainVerification {
  readonly number: string
  readonly status: string
}

/** Checks a ticket's chain from what is stored. Throws: NotFound */
export async function verifyTicket(
  ports: { readonly tickets: TicketStore; readonly digest: Digest },
  ticketId: string
): Promise<TicketVerification> {
  const record = await ports.tickets.loadForService(ticketId)
  if (record === undefined) throw new NotFound()
  return { ...verifyChain(ticketId, record, ports.digest), number: record.number, status: evolve(record.events).status }
}
