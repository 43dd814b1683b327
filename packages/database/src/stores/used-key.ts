import type { Viewer } from '@linying/usecases'
import { type SQL, sql } from 'drizzle-orm'
import { z } from 'zod'

/** What the viewer has used an idempotency key for, as JSON; null where he has not. */
export function selectUsedKey(viewer: Viewer | null, key: string | undefined): SQL {
  return sql`(
    select json_build_object('requestHash', request_hash, 'ticketId', ticket_id)
    from idempotency_keys where person_id = ${viewer?.personId ?? null}::uuid and key = ${key ?? null})`
}

export const usedKey = z.object({ requestHash: z.string(), ticketId: z.string() }).nullable()
