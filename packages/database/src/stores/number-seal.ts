import { type SQL, sql } from 'drizzle-orm'

/** Ties a number to its ticket, since it is given after the events are sealed. Unit: SHA-256 as 64 hex digits. */
export function numberSeal(ticketId: SQL, number: SQL): SQL {
  return sql`encode(sha256(convert_to(${ticketId} || '/' || ${number}, 'UTF8')), 'hex')`
}
