import { convenienceItems } from '@linying/domain'
import type { OfferStore } from '@linying/usecases'
import { sql } from 'drizzle-orm'
import { z } from 'zod'
import type { Database } from '../connect.js'
import { executePrepared } from '../execute-prepared.js'
import { readRow } from '../read-rows.js'
import { belongsTo } from './viewer-scope.js'

const offers = z.object({
  list: z.array(
    z.object({
      id: z.string(),
      item: z.enum(convenienceItems),
      name: z.string(),
      note: z.string(),
      active: z.boolean(),
      sort: z.number(),
      version: z.number()
    })
  )
})

const saved = z.object({ isAllowed: z.boolean(), isSaved: z.boolean() })

/** What communities offer their residents. */
export function offerStore(database: Database): OfferStore {
  return {
    list: async (communityId, viewer) => {
      const isShown = viewer.side === 'staff' ? sql`true` : sql`active`
      const found = await readRow(
        database,
        offers,
        sql`
          select (
            select coalesce(json_agg(offer order by sort, name, id), '[]') from (
              select id, item, name, note, active, sort, version from convenience_offers
              where community_id = ${communityId} and ${isShown}) offer) as list
          where ${belongsTo(sql`${communityId}::uuid`, viewer)}`
      )
      return found?.list
    },
    save: async ({ id, communityId, item, name, note, active, sort, version, at }, viewer) => {
      const { rows } = await executePrepared(
        database,
        sql`
          with editor as (
            select exists (
              select from current_posts
              where community_id = ${communityId} and person_id = ${viewer.personId} and role in ('manager', 'admin')
                and ${viewer.side}::text = 'staff') as "isAllowed"
            where ${belongsTo(sql`${communityId}::uuid`, viewer)}
          ), saved as (
            insert into convenience_offers as present
              (id, organization_id, community_id, item, name, note, active, sort, version, changed_by, changed_at)
            select ${id}::uuid, c.organization_id, c.id, ${item}, ${name}, ${note}, ${active}::boolean, ${sort}::integer, 1,
              ${viewer.personId}::uuid, ${at}::timestamptz
            from communities c join editor on "isAllowed"
            where c.id = ${communityId}
              and (${version}::integer = 0 or exists (select from convenience_offers known where known.id = ${id}::uuid))
            on conflict (id) do update
            set item = excluded.item, name = excluded.name, note = excluded.note, active = excluded.active, sort = excluded.sort,
              version = present.version + 1, changed_by = excluded.changed_by, changed_at = excluded.changed_at
            where present.community_id = excluded.community_id and (present.version = ${version}::integer
              or (present.item, present.name, present.note, present.active, present.sort)
                = (excluded.item, excluded.name, excluded.note, excluded.active, excluded.sort))
            returning present.id
          )
          select "isAllowed", exists (select from saved) as "isSaved" from editor`
      )
      if (rows[0] === undefined) return undefined
      const { isAllowed, isSaved } = saved.parse(rows[0])
      if (!isAllowed) return 'forbidden'
      return isSaved ? 'saved' : 'stale'
    }
  }
}
