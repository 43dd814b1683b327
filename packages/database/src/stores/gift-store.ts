import type { StaffRole } from '@linying/domain'
import type { GiftStore } from '@linying/usecases'
import { type SQL, sql } from 'drizzle-orm'
import { z } from 'zod'
import type { Database } from '../connect.js'
import { executePrepared } from '../execute-prepared.js'
import { readRow } from '../read-rows.js'
import { gifts } from '../schema/visit.js'
import { outcomeOf } from '../violated-constraint.js'
import { movedColumns } from './moved-columns.js'
import { belongsTo, holdsOneOf } from './viewer-scope.js'
import { giftFacts, selectGift } from './visit-facts.js'
import { visitRoles } from './visit-scope.js'
import { wholeRow } from './whole-row.js'

const listed = z.object({ isAllowed: z.boolean(), items: z.array(giftFacts) })
const savedRow = z.object({ maySave: z.boolean(), gift: giftFacts.nullable() })

const keepers = ['manager'] as const satisfies readonly StaffRole[]

/** What visitors may bring, and how many are left. */
export function giftStore(database: Database): GiftStore {
  return {
    list: async (communityId, viewer) => {
      const found = await readRow(
        database,
        listed,
        sql`
          select ${holdsOneOf(visitRoles, communityId, viewer)} as "isAllowed",
            (select coalesce(json_agg(${selectGift} order by g.name), '[]') from gifts g where g.community_id = c.id) as items
          from communities c where c.id = ${communityId} and ${belongsTo(sql`c.id`, viewer)}`
      )
      return found?.isAllowed === false ? 'forbidden' : found?.items
    },
    save: async (...asked) => {
      try {
        const { rows } = await executePrepared(database, saveGift(...asked))
        const [row] = rows
        if (row === undefined) return undefined
        const { maySave, gift } = savedRow.parse(row)
        // an id that another community has used is nothing that this one may know of
        return maySave ? (gift ?? undefined) : 'forbidden'
      } catch (error) {
        return outcomeOf(error, { gifts_name_key: 'name-taken' } as const)
      }
    }
  }
}

function saveGift(...[communityId, { id, name, unit, stock }, viewer]: Parameters<GiftStore['save']>): SQL {
  const of = { id: sql`${id}::uuid`, organizationId: sql`organization_id`, communityId: sql`asked.id` }
  const row = { ...of, name: sql`${name}`, unit: sql`${unit}`, stock: sql`${stock}::integer` }
  return sql`
    with asked as (
      select c.id, c.organization_id, ${holdsOneOf(keepers, communityId, viewer)} as may_save
      from communities c where c.id = ${communityId} and ${belongsTo(sql`c.id`, viewer)}
    ), saved as (
      insert into gifts as g ${wholeRow(gifts, row)} from asked where may_save
      on conflict (id) do update set ${movedColumns(gifts, ['id', 'organizationId', 'communityId'], 'excluded')}
      where g.community_id = excluded.community_id
      returning g.*
    )
    select asked.may_save as "maySave", (select ${selectGift} from saved g) as gift from asked`
}
