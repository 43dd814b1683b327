import { type Instant, sides } from '@linying/domain'
import { sql } from 'drizzle-orm'
import { z } from 'zod'
import type { Database } from '../connect.js'
import { readRows } from '../read-rows.js'
import { storedInstant } from '../stored-instant.js'

const openSession = z.object({
  id: z.string(),
  side: z.enum(sides),
  createdAt: storedInstant,
  /** Until when the refresh token that was exchanged last may be shown again; null where none ever was. */
  exchangedUntil: storedInstant.nullable(),
  expiresAt: storedInstant
})

export type OpenedSession = z.infer<typeof openSession>

export interface OperatorSessions {
  /** Undefined where there is no such person. The newest first. */
  readonly openOf: (personId: string, now: Instant) => Promise<readonly OpenedSession[] | undefined>
  /** Whatever is open at that moment, whoever has opened it meanwhile; answers which those were. */
  readonly endAll: (personId: string, now: Instant) => Promise<readonly string[]>
}

const found = z.object({ isThere: z.boolean() })

/** Sessions of one person for whoever runs the service; it knows no viewer and so has no door. */
export function operatorSessions(database: Database): OperatorSessions {
  return {
    openOf: async (personId, now) => {
      const { rows } = await database.execute(sql`select exists (select from people where id = ${personId}::uuid) as "isThere"`)
      if (!found.parse(rows[0]).isThere) return undefined
      return readRows(
        database,
        openSession,
        sql`
          select s.id, s.side, s.created_at as "createdAt", s.expires_at as "expiresAt",
            (select max(good_until) from refresh_tokens where session_id = s.id) as "exchangedUntil"
          from sessions s where s.person_id = ${personId}::uuid and s.ended_at is null and s.expires_at > ${now}::timestamptz
          order by s.created_at desc, s.id`
      )
    },
    endAll: async (personId, now) => {
      const { rows } = await database.execute(sql`
        update sessions set ended_at = ${now}::timestamptz where person_id = ${personId}::uuid and ended_at is null returning id`)
      return z
        .array(z.object({ id: z.string() }))
        .parse(rows)
        .map(({ id }) => id)
    }
  }
}
