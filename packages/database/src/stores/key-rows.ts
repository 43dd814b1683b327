import type { KeyUse, TicketChange } from '@linying/usecases'
import { type SQL, sql } from 'drizzle-orm'
import type { idempotencyKeys } from '../schema/ticket.js'

/** How long a request is remembered by its key. Unit: days. Source: design.md, idempotency. */
const keptDays = 7

/** The row that remembers a request by its key; none where the service itself acts. */
export function keyRows(use: KeyUse | null, { ticket }: TicketChange): (typeof idempotencyKeys.$inferInsert)[] {
  if (use === null) return []
  const { personId, key, requestHash, at } = use
  return [{ personId, key, requestHash, ticketId: ticket.id, createdAt: at }]
}

/** Whoever writes a key clears away the same person's old ones, so nothing else has to. */
export function forgetOldKeys(personId: SQL, at: SQL): SQL {
  return sql`
    delete from idempotency_keys
    where person_id = ${personId}::uuid
      and created_at < ${at}::timestamptz - make_interval(days => ${keptDays}::integer)`
}
