import { clientApps, deviceKinds, sides } from '@linying/domain'
import type { SessionStore, Viewer } from '@linying/usecases'
import { type SQL, sql } from 'drizzle-orm'
import { z } from 'zod'
import type { Database } from '../connect.js'
import { readRows } from '../read-rows.js'
import { storedInstant } from '../stored-instant.js'
import { goesOnAnywhere } from './viewer-scope.js'

const rotated = z.object({ id: z.string(), personId: z.string(), side: z.enum(sides), nextHash: z.string(), goodUntil: storedInstant })

const place = z.object({
  id: z.string(),
  side: z.enum(sides),
  app: z.enum(clientApps),
  device: z.enum(deviceKinds),
  signedInAt: storedInstant,
  usedAt: storedInstant,
  isThis: z.boolean(),
  count: z.int()
})

/** Sessions keep every refresh token they ever had, as a hash, so that one which comes back late ends them. */
export function sessionStore(database: Database): SessionStore {
  return {
    open: async ({ id, personId, side, refreshHash, createdAt, expiresAt, app, device }) => {
      const { rows } = await database.execute(sql`
        with session as (
          insert into sessions (id, person_id, side, created_at, expires_at, app, device)
          select ${id}, p.id, ${side}, ${createdAt}, ${expiresAt}, ${app}, ${device} from people p
          where p.id = ${personId} and (${side} = 'resident' or exists (select from current_posts where person_id = p.id))
          returning id
        )
        insert into refresh_tokens (hash, session_id) select ${refreshHash}, id from session returning session_id`)
      return rows.length > 0
    },
    rotate: async ({ refreshHash, nextHash, now, graceUntil, expiresAt, device: { app, device } }) => {
      // whoever comes second at the same moment waits for the row, and reads in it what the first has written down
      const { rows } = await database.execute(sql`
        with token as (
          select s.id, s.person_id, s.side, (k.good_until is null or k.good_until > ${now})
            and (s.side = 'resident' or exists (select from current_posts where person_id = s.person_id)) as is_good
          from refresh_tokens k join sessions s on s.id = k.session_id
          where k.hash = ${refreshHash} and s.ended_at is null and s.expires_at > ${now}
        ), exchanged as (
          update refresh_tokens set good_until = coalesce(good_until, ${graceUntil}), next_hash = coalesce(next_hash, ${nextHash})
          where hash = ${refreshHash} and exists (select from token where is_good)
          returning next_hash, good_until
        ), followed as (
          insert into refresh_tokens (hash, session_id) select exchanged.next_hash, token.id from exchanged, token
          on conflict (hash) do nothing
        ), session as (
          update sessions s set expires_at = case when is_good then ${expiresAt} else s.expires_at end,
            ended_at = case when is_good then null else ${now}::timestamptz end,
            used_at = ${now}, app = ${app}, device = ${device}
          from token where s.id = token.id and s.ended_at is null
          returning s.id, s.ended_at
        )
        select to_json(answer) as row from (
          select token.id, token.person_id as "personId", token.side, next_hash as "nextHash", good_until as "goodUntil"
          from token, exchanged, session where session.ended_at is null) answer`)
      return rotated.optional().parse(rows[0]?.row)
    },
    end: async (sessionId, now) => {
      await database.execute(sql`
        update sessions set ended_at = ${now} where id = ${sessionId} and must_go_on(ended_at is not null)`)
    },
    listOwn: async (viewer, now, limit) => {
      const rows = await readRows(
        database,
        place,
        sql`
          select s.id, s.side, s.app, s.device, s.created_at as "signedInAt", coalesce(s.used_at, s.created_at) as "usedAt",
            ${isThis(viewer)} as "isThis", count(*) over ()::integer as count
          from sessions s
          where ${goesOnAnywhere(viewer)} and s.person_id = ${viewer.personId}::uuid and s.ended_at is null and s.expires_at > ${now}::timestamptz
            and (s.side = 'resident' or exists (select from current_posts where person_id = s.person_id))
          order by ${isThis(viewer)} desc, coalesce(s.used_at, s.created_at) desc, s.id limit ${limit}`
      )
      return { items: rows.map(({ count, ...one }) => one), more: Math.max(0, (rows[0]?.count ?? 0) - rows.length) }
    },
    endOwn: async (viewer, sessionId, now) => {
      const { rows } = await database.execute(sql`
        update sessions set ended_at = coalesce(ended_at, ${now}::timestamptz)
        where ${goesOnAnywhere(viewer)} and id = ${sessionId}::uuid and person_id = ${viewer.personId}::uuid returning id`)
      return rows.length > 0
    },
    endOthers: async (viewer, now) => {
      await database.execute(sql`
        update sessions s set ended_at = ${now}::timestamptz
        where ${goesOnAnywhere(viewer)} and s.person_id = ${viewer.personId}::uuid and s.ended_at is null and not ${isThis(viewer)}`)
    }
  }
}

function isThis({ sessionId }: Viewer): SQL {
  return sql`coalesce(s.id = nullif(${sessionId}, '')::uuid, false)`
}
