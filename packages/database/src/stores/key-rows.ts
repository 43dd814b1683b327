import type { KeyUse, TicketChange } from '@linying/usecases'
import type { idempotencyKeys } from '../schema/ticket.js'

/** The row that remembers a request by its key; none where the service itself acts. */
export function keyRows(use: KeyUse | null, { ticket }: TicketChange): (typeof idempotencyKeys.$inferInsert)[] {
  if (use === null) return []
  const { personId, key, requestHash, at } = use
  return [{ personId, key, requestHash, ticketId: ticket.id, createdAt: at }]
}
