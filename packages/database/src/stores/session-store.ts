import { sides } from '@linying/domain'
import type { SessionStore } from '@linying/usecases'
import { sql } from 'drizzle-orm'
import { z } from 'zod'
import type { Database } from '../connect.js'

const rotated = z.object({ id: z.string(), personId: z.string(), side: z.enum(sides) })

/** Sessions keep every refresh token they ever had, as a hash, so that one which comes back late ends them. */
export function sessionStore(database: Database): SessionStore {
  return {
    open: async ({ id, personId, side, refreshHash, createdAt, expiresAt }) => {
      const { rows } = await database.execute(sql`
        with session as (
          insert into sessions (id, person_id, side, created_at, expires_at)
          select ${id}, p.id, ${side}, ${createdAt}, ${expiresAt} from people p
          where p.id = ${personId} and (${side} = 'resident' or exists (select from current_posts where person_id = p.id))
          returning id
        )
        insert into refresh_tokens (hash, session_id) select ${refreshHash}, id from session returning session_id`)
      return rows.length > 0
    },
    rotate: async ({ refreshHash, nextHash, now, graceUntil, expiresAt }) => {
      const { rows } = await database.execute(sql`
        with token as (
          select s.id, s.person_id, s.side, k.good_until is null or k.good_until > ${now} as is_good
          from refresh_tokens k join sessions s on s.id = k.session_id
          where k.hash = ${refreshHash} and s.ended_at is null and s.expires_at > ${now}
        ), exchanged as (
          update refresh_tokens set good_until = coalesce(good_until, ${graceUntil})
          where hash = ${refreshHash} and exists (select from token where is_good)
        ), followed as (
          insert into refresh_tokens (hash, session_id) select ${nextHash}, id from token where is_good
        ), session as (
          update sessions s set expires_at = case when is_good then ${expiresAt} else s.expires_at end,
            ended_at = case when is_good then null else ${now}::timestamptz end
          from token where s.id = token.id
        )
        select id, person_id as "personId", side from token where is_good`)
      return rotated.optional().parse(rows[0])
    },
    end: async (sessionId, now) => {
      await database.execute(sql`update sessions set ended_at = ${now} where id = ${sessionId} and ended_at is null`)
    }
  }
}
