import { type SQL, sql } from 'drizzle-orm'
import { z } from 'zod'
import type { Asker } from './viewer-scope.js'

/** What the viewer has used an idempotency key for, as JSON; null where he has not. */
export function selectUsedKey(viewer: Asker | null, key: string | SQL | undefined): SQL {
  return sql`(
    select json_build_object('requestHash', request_hash, 'ticketId', ticket_id)
    from idempotency_keys where person_id = ${viewer?.personId ?? null}::uuid and key = ${key ?? null})`
}

export const usedKey = z.object({ requestHash: z.string(), ticketId: z.string() }).nullable()
