import { measureTable } from '@linying/domain'
import { type SQL, sql } from 'drizzle-orm'
import { sqlStateOf } from '../failure/sql-state.js'
import type { Asker } from './viewer-scope.js'

/**
 * When the viewer did the first of as many acts as his measure has, within its time before `now`: one look into an index of his keys by
 * their age, which reads no more of them than the measure has.
 */
export function selectFirstOfActs(viewer: Asker | null, now: SQL): SQL {
  if (viewer === null) return sql`null`
  const [{ atMost, withinMinutes }] = measureTable.act[viewer.side]
  return sql`(
    select created_at from idempotency_keys
    where person_id = ${viewer.personId}::uuid and created_at > ${now}::timestamptz - ${minutes(withinMinutes)}
    order by created_at desc offset ${sql.raw(String(atMost - 1))} limit 1)`
}

/** When the viewer reported as a resident within the longest time that counts, as JSON; an emergency is not counted. */
export function selectReports(viewer: Asker | null, now: SQL): SQL {
  if (viewer?.side !== 'resident') return sql`'[]'::json`
  const longest = Math.max(...measureTable.report.resident.map(({ withinMinutes }) => withinMinutes))
  return sql`(
    select coalesce(json_agg(reported_at), '[]') from tickets
    where resident_id = ${viewer.personId}::uuid and kind <> 'emergency' and reported_at > ${now}::timestamptz - ${minutes(longest)})`
}

/**
 * Ends the statement where a resident's measure of reports is full at `now`, so that no part of it has to ask; `isFull` knows that error.
 */
export function mustHaveRoom(residentId: SQL, now: SQL): SQL {
  const measures = measureTable.report.resident
  const longest = Math.max(...measures.map(({ withinMinutes }) => withinMinutes))
  const within = (time: number) => sql`reported_at > ${now}::timestamptz - ${minutes(time)}`
  const isNotFull = measures.map(
    ({ atMost, withinMinutes }) => sql`count(*) filter (where ${within(withinMinutes)}) < ${sql.raw(String(atMost))}`
  )
  return sql`must_have_room((
    select ${sql.join(isNotFull, sql` and `)} from tickets
    where resident_id = ${residentId}::uuid and kind <> 'emergency' and ${within(longest)}))`
}

const measureFull = 'LY429'

/** Whether a statement was refused because somebody's measure is full; `must_have_room` in the database says so. */
export function isFull(error: unknown): boolean {
  return error instanceof Error && sqlStateOf(error.cause) === measureFull
}

function minutes(count: number): SQL {
  return sql`interval '${sql.raw(String(count))} minutes'`
}
