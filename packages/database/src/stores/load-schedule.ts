import { meetingOutcomes } from '@linying/domain'
import type { StoredSchedule } from '@linying/usecases'
import { sql } from 'drizzle-orm'
import { z } from 'zod'
import type { Database } from '../connect.js'
import { asJson, readRow } from '../read-rows.js'
import { storedInstant } from '../stored-instant.js'
import { sealedCareEvent, selectCareEvents } from './sealed-care-event.js'

/** The visits of record `r` that nobody has found not to have been, as JSON. */
const selectVisitsOfPlan = sql`(
  select coalesce(json_agg(json_build_object('id', v.id, 'at', v.at, 'heldAt', v.held_at, 'outcome', v.outcome) order by v.held_at, v.id), '[]')
  from visits v where v.community_id = r.community_id and v.plan_id = r.id and v.review <> 'void')`

const visitOfPlan = z.object({ id: z.string(), at: storedInstant, heldAt: storedInstant, outcome: z.enum(meetingOutcomes) })

const storedSchedule = z.object({
  id: z.string(),
  utcOffsetMinutes: z.number(),
  events: z.array(sealedCareEvent),
  lastVisitAt: storedInstant.nullable(),
  dueAt: storedInstant.nullable(),
  visits: z.array(visitOfPlan)
})

/** What moves a plan, in one statement. */
export function loadSchedule(database: Database, careId: string): Promise<StoredSchedule | undefined> {
  return readRow(
    database,
    storedSchedule,
    sql`
      select r.id, c.utc_offset_minutes as "utcOffsetMinutes", ${selectCareEvents} as events, r.last_visit_at as "lastVisitAt",
        r.due_at as "dueAt", ${selectVisitsOfPlan} as visits
      from care_records r join communities c on c.id = r.community_id where r.id = ${careId}`
  )
}

const movedBy = z.object({ id: z.string(), utcOffsetMinutes: z.number(), visits: z.array(visitOfPlan) })

/** By plan, the visits that move it. */
export async function visitsOfPlans(snapshot: Pick<Database, 'execute'>, ids: readonly string[]) {
  const { rows } = await snapshot.execute<{ row: unknown }>(
    asJson(sql`
      select r.id, c.utc_offset_minutes as "utcOffsetMinutes", ${selectVisitsOfPlan} as visits
      from care_records r join communities c on c.id = r.community_id where r.id = any(${sql.param(ids)}::uuid[])`)
  )
  return new Map(rows.map(({ row }) => movedBy.parse(row)).map(plan => [plan.id, plan]))
}
