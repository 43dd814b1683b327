import { departments, dueSoonMinutes, type Instant, plusMinutes, type StaffRole } from '@linying/domain'
import type { RiskStore, Viewer } from '@linying/usecases'
import { type SQL, sql } from 'drizzle-orm'
import { z } from 'zod'
import type { Database } from '../connect.js'
import { readRow } from '../read-rows.js'
import { departmentInCharge, personInCharge } from './answerable.js'
import { belongsTo, goesOnAnywhere, isOpenTo } from './viewer-scope.js'

const counts = { late: z.number(), dueSoon: z.number(), unconfirmed: z.number() }

const board = z.object({
  isHis: z.boolean(),
  watches: z.boolean(),
  total: z.object(counts),
  communities: z.array(z.object({ id: z.string(), name: z.string(), ...counts })),
  departments: z.array(z.object({ department: z.enum(departments), ...counts })),
  people: z.array(z.object({ id: z.string().nullable(), name: z.string().nullable(), ...counts }))
})

const watchers = ['supervisor', 'manager'] as const satisfies readonly StaffRole[]

/** Counts over what is due, read by the index of due times and that of statuses. */
export function riskStore(database: Database): RiskStore {
  return {
    board: async (communityId, now, viewer) => {
      const found = await readRow(database, board, selectBoard(communityId, now, viewer))
      if (!found?.isHis) return undefined
      if (!found.watches) return 'forbidden'
      const { total, communities, departments: byDepartment, people } = found
      return { ...total, communities, departments: byDepartment, people }
    }
  }
}

function selectBoard(communityId: string | undefined, now: Instant, viewer: Viewer): SQL {
  const isHis = communityId ? belongsTo(sql`${communityId}::uuid`, viewer) : goesOnAnywhere(viewer)
  return sql`
    with watched as (
      select distinct community_id from current_posts
      where person_id = ${viewer.side === 'staff' ? viewer.personId : null}::uuid and role = any(${sql.param(watchers)}::text[])
        and ${communityId ? sql`community_id = ${communityId}` : sql`true`}
    ), at_risk as (
      ${atRisk(now, viewer)}
    )
    select ${isHis} as "isHis", exists (select from watched) as watches,
      (select to_json(total) from (select ${countColumns} from at_risk) total) as total,
      ${groups(sql`select c.id, c.name, ${countColumns} from at_risk join communities c on c.id = community_id group by c.id, c.name`)}
        as communities,
      ${groups(sql`select department, ${countColumns} from at_risk group by department`)} as departments,
      ${groups(sql`select p.id, p.name, ${countColumns} from at_risk left join people p on p.id = person_id group by p.id, p.name`)}
        as people`
}

const countColumns = sql`count(*) filter (where risk = 'late') as late, count(*) filter (where risk = 'due_soon') as "dueSoon",
  count(*) filter (where risk = 'unconfirmed') as unconfirmed`

/** Most at risk first. */
function groups(select: SQL): SQL {
  return sql`(
    select coalesce(json_agg(line order by line.late desc, line."dueSoon" desc, line.unconfirmed desc), '[]') from (${select}) line)`
}

function atRisk(now: Instant, viewer: Viewer): SQL {
  const columns = sql`t.community_id, ${personInCharge} as person_id, ${departmentInCharge} as department`
  return sql`
    select ${columns}, case when t.due_at < ${now} then 'late' else 'due_soon' end as risk
    from watched join tickets t using (community_id)
    where t.due_at < ${plusMinutes(now, dueSoonMinutes)} and ${isOpenTo(viewer)}
    union all
    select ${columns}, 'unconfirmed' from watched join tickets t using (community_id) where t.status = 'done' and ${isOpenTo(viewer)}`
}
