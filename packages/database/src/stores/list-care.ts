import { careFrequencies, carePlans } from '@linying/domain'
import type { CareFilter, CareStore, Viewer } from '@linying/usecases'
import { type SQL, sql } from 'drizzle-orm'
import { z } from 'zod'
import type { Database } from '../connect.js'
import { readRow } from '../read-rows.js'
import { storedInstant } from '../stored-instant.js'
import { activeVisitors } from './care-facts.js'
import { nameOf } from './person-facts.js'
import { belongsTo, holdsOneOf } from './viewer-scope.js'
import { visitRoles } from './visit-scope.js'

const summary = z.object({
  id: z.string(),
  residentName: z.string(),
  roomLabel: z.string(),
  agreedAt: storedInstant,
  plan: z.enum(carePlans),
  frequency: z.enum(careFrequencies).nullable(),
  carerId: z.string().nullable(),
  carerName: z.string().nullable(),
  carerActive: z.boolean(),
  lastVisitAt: storedInstant.nullable(),
  dueAt: storedInstant.nullable()
})

const listed = z.object({ isAllowed: z.boolean(), overdue: z.number(), rows: z.array(summary) })

/** The scope is part of the query: whoever has nothing to do with care gets no row of it. */
export async function listCare(database: Database, filter: CareFilter, viewer: Viewer): ReturnType<CareStore['list']> {
  const { communityId, now } = filter
  const found = await readRow(
    database,
    listed,
    sql`
      select mine.is_allowed as "isAllowed",
        (select count(*)::integer from care_records r
          where r.community_id = c.id and r.due_at <= ${now} and ${isMine(filter, viewer)} and mine.is_allowed) as overdue,
        (select coalesce(json_agg(page), '[]') from (${page(filter, viewer)}) page) as rows
      from communities c cross join lateral (select ${holdsOneOf(visitRoles, communityId, viewer)} as is_allowed) mine
      where c.id = ${communityId} and ${belongsTo(sql`c.id`, viewer)}`
  )
  return found?.isAllowed === false ? 'forbidden' : found
}

function page(filter: CareFilter, viewer: Viewer): SQL {
  return sql`
    select r.id, ${nameOf(sql`r.resident_id`)} as "residentName", room.label as "roomLabel", r.agreed_at as "agreedAt", r.plan, r.frequency,
      r.carer_id as "carerId", ${nameOf(sql`r.carer_id`)} as "carerName", r.carer_id is not null and ${carerIsActive} as "carerActive",
      r.last_visit_at as "lastVisitAt", r.due_at as "dueAt"
    from (select * from care_records r where r.community_id = c.id and mine.is_allowed and ${isWanted(filter, viewer)} ${inOrder(filter)}) r
    join rooms room on room.community_id = r.community_id and room.id = r.room_id
    ${inOrder(filter)}`
}

const carerIsActive = sql`r.carer_id in (${activeVisitors})`

function isWanted(filter: CareFilter, viewer: Viewer): SQL {
  const { shown, now, after } = filter
  const wanted = [
    isMine(filter, viewer),
    shown === 'unplanned' ? sql`r.consent = 'given' and r.due_at is null` : sql`r.due_at is not null`,
    ...(shown === 'due' ? [sql`r.due_at <= ${weekEnd(now)}`] : []),
    ...(shown === 'uncared' ? [sql`(r.carer_id is null or not ${carerIsActive})`] : []),
    ...(after ? [sql`(${moment(shown)}, r.id) > (${after.at}::timestamptz, ${after.id}::uuid)`] : [])
  ]
  return sql.join(wanted, sql` and `)
}

function isMine({ mine }: CareFilter, { personId }: Viewer): SQL {
  return mine ? sql`r.carer_id = ${personId}::uuid` : sql`true`
}

/** When the week of community `c` ends, on its own calendar: what is due by the end of Sunday is due this week. */
function weekEnd(now: CareFilter['now']): SQL {
  const offset = sql`make_interval(mins => c.utc_offset_minutes)`
  return sql`(date_trunc('week', (${now}::timestamptz at time zone 'UTC') + ${offset}) + interval '7 days' - ${offset}) at time zone 'UTC'`
}

function moment(shown: CareFilter['shown']): SQL {
  return shown === 'unplanned' ? sql`r.agreed_at` : sql`r.due_at`
}

/** The limit stands in the text, so that the plan knows it. */
function inOrder({ shown, limit }: CareFilter): SQL {
  return sql`order by ${moment(shown)}, r.id limit ${sql.raw(String(limit))}`
}
