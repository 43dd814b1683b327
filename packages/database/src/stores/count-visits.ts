import type { Instant, StaffRole } from '@linying/domain'
import type { Viewer, VisitPeriod, VisitStore } from '@linying/usecases'
import { sql } from 'drizzle-orm'
import { z } from 'zod'
import type { Database } from '../connect.js'
import { readRow } from '../read-rows.js'
import { storedInstant } from '../stored-instant.js'
import { belongsTo, goesOnAnywhere, holdsOneOf } from './viewer-scope.js'
import { isVisitOpenTo, visitRoles } from './visit-scope.js'

const line = z.object({
  communityId: z.string(),
  communityName: z.string(),
  visitorId: z.string(),
  visitorName: z.string(),
  month: z.string(),
  from: storedInstant,
  to: storedInstant,
  held: z.number(),
  reached: z.number(),
  approved: z.number(),
  waiting: z.number(),
  sentBack: z.number(),
  void: z.number(),
  late: z.number(),
  gifts: z.number()
})

const counted = z.object({ isHis: z.boolean(), isAllowed: z.boolean(), lines: z.array(line) })

/** Who watches over the visits of others. */
const watchers = ['supervisor', 'manager'] as const satisfies readonly StaffRole[]

/** One line for each person, community and month; the scope is part of the query. */
export async function countVisits(database: Database, period: VisitPeriod, now: Instant, viewer: Viewer): ReturnType<VisitStore['count']> {
  const { communityId, kind, from, to } = period
  const staffId = viewer.side === 'staff' ? viewer.personId : null
  const answer = await readRow(
    database,
    counted,
    sql`
      with mine as (
        select community_id, bool_or(role = any(${sql.param(watchers)}::text[])) as sees_all from current_posts
        where person_id = ${staffId}::uuid and role = any(${sql.param(visitRoles)}::text[])
          and ${communityId ? sql`community_id = ${communityId}` : sql`true`}
        group by community_id
      ), local as (
        select v.*, c.name, make_interval(mins => c.utc_offset_minutes) as ahead,
          date_trunc('month', v.at at time zone 'UTC' + make_interval(mins => c.utc_offset_minutes)) as month
        from mine join communities c on c.id = mine.community_id join visits v on v.community_id = mine.community_id
        where v.at >= ${from} and v.at < ${to} and (mine.sees_all or v.visitor_id = ${staffId}::uuid)
          and ${isVisitOpenTo(viewer)} and ${kind ? sql`v.kind = ${kind}` : sql`true`}
      )
      select ${communityId ? belongsTo(sql`${communityId}::uuid`, viewer) : goesOnAnywhere(viewer)} as "isHis",
        ${communityId ? holdsOneOf(visitRoles, communityId, viewer) : sql`exists (select from mine)`} as "isAllowed",
        (select coalesce(json_agg(line order by line.month desc, line."communityName", line.held desc, line."visitorId"), '[]') from (
          select l.community_id as "communityId", l.name as "communityName", l.visitor_id as "visitorId", p.name as "visitorName",
            to_char(l.month, 'YYYY-MM') as month, (l.month - l.ahead) at time zone 'UTC' as from,
            (l.month + interval '1 month' - l.ahead) at time zone 'UTC' as to, count(*) filter (where l.review <> 'void') as held,
            count(*) filter (where l.review <> 'void' and l.outcome <> 'unreachable') as reached, count(*) filter (where l.review = 'approved') as approved,
            count(*) filter (where l.review = 'waiting') as waiting, count(*) filter (where l.review = 'sent_back') as "sentBack",
            count(*) filter (where l.review = 'void') as void, count(*) filter (where l.due_at < ${now}) as late,
            coalesce(sum(l.gift_quantity) filter (where l.review <> 'void'), 0) as gifts
          from local l join people p on p.id = l.visitor_id
          group by l.community_id, l.name, l.visitor_id, p.name, l.month, l.ahead) line) as lines`
  )
  if (!answer?.isHis) return undefined
  return answer.isAllowed ? answer.lines : 'forbidden'
}
