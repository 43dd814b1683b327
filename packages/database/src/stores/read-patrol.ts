import type { Instant } from '@linying/domain'
import type { PatrolStore, Viewer } from '@linying/usecases'
import { type SQL, sql } from 'drizzle-orm'
import { z } from 'zod'
import type { Database } from '../connect.js'
import { readRow } from '../read-rows.js'
import {
  dutyFacts,
  encounterFacts,
  isNotVoid,
  patrolCommunity,
  postFacts,
  reminderFacts,
  rosterFacts,
  selectDuty,
  selectEncounter,
  selectPatrolCommunity,
  selectPost,
  selectReminder,
  selectRoster,
  selectSlot,
  slotFacts
} from './patrol-facts.js'
import { belongsTo, postsHeld, postsIn } from './viewer-scope.js'
import { isVisitOpenTo } from './visit-scope.js'

const roles = postsHeld.transform(held => held.roles)

const code = z.object({
  community: patrolCommunity,
  roles,
  belongs: z.boolean(),
  viewerName: z.string().nullable(),
  post: postFacts,
  roster: z.array(rosterFacts),
  duties: z.array(dutyFacts),
  encounters: z.array(encounterFacts),
  reminders: z.array(reminderFacts)
})

const board = z.object({
  community: patrolCommunity,
  roles,
  today: z.string(),
  posts: z.array(postFacts),
  roster: z.array(rosterFacts),
  duties: z.array(dutyFacts),
  reminders: z.array(reminderFacts)
})

const slotDay = z.object({
  community: patrolCommunity,
  roles,
  today: z.string(),
  postId: z.string(),
  postName: z.string(),
  slot: slotFacts,
  roster: rosterFacts.nullable(),
  duties: z.array(dutyFacts),
  encounters: z.array(encounterFacts)
})

/** What stands behind a scanned code. A closed post has none any more. */
export function readCode(database: Database, codeHash: string, viewer: Viewer | null, now: Instant): ReturnType<PatrolStore['findByCode']> {
  // a slot that begins at midnight is manned from the evening before
  const around = sql`between ${todayIn(now)} - 1 and ${todayIn(now)} + 1`
  return readRow(
    database,
    code,
    sql`
      select ${selectPatrolCommunity} as community, ${postsIn(sql`c.id`, viewer)} as roles, ${selectPost} as post,
        (select name from people where organization_id = c.organization_id and id = ${viewer?.personId ?? null}::uuid) as "viewerName",
        ${viewer === null ? sql`false` : belongsTo(sql`c.id`, viewer)} as belongs,
        (select coalesce(json_agg(${selectRoster}), '[]') from patrol_roster o join patrol_slots s on s.id = o.slot_id
          where o.community_id = c.id and o.day ${around} and s.post_id = p.id and ${isStillHere(now)}) as roster,
        (select coalesce(json_agg(${selectDuty}), '[]') from patrol_duties d
          where d.community_id = c.id and d.day ${around} and d.post_id = p.id) as duties,
        (select coalesce(json_agg(${selectEncounter} order by v.at desc), '[]')
          from patrol_duties d join patrol_encounters e on e.community_id = d.community_id and e.duty_id = d.id
          join visits v on v.id = e.visit_id and ${isNotVoid} and ${viewer === null ? sql`false` : isVisitOpenTo(viewer)}
          where d.community_id = c.id and d.day ${around} and d.post_id = p.id and d.person_id = ${viewer?.personId ?? null}::uuid) as encounters,
        (select coalesce(json_agg(${selectReminder} order by m.to_day, m.id), '[]') from patrol_reminders m
          where m.community_id = c.id and ${todayIn(now)} between m.from_day and m.to_day) as reminders
      from patrol_posts p join communities c on c.id = p.community_id
      where p.code_hash = ${codeHash} and p.closed_at is null`
  )
}

/** Posts, roster and duties of the days around today, whatever has been closed meanwhile. */
export function readBoard(
  database: Database,
  { communityId, daysBack, daysAhead }: Parameters<PatrolStore['board']>[0],
  viewer: Viewer,
  now: Instant
): ReturnType<PatrolStore['board']> {
  const around = sql`between ${todayIn(now)} - ${daysBack}::integer and ${todayIn(now)} + ${daysAhead}::integer`
  return readRow(
    database,
    board,
    sql`
      select ${selectPatrolCommunity} as community, ${postsIn(sql`c.id`, viewer)} as roles, ${todayIn(now)} as today,
        (select coalesce(json_agg(${selectPost} order by p.name), '[]') from patrol_posts p where p.community_id = c.id) as posts,
        (select coalesce(json_agg(${selectRoster}), '[]') from patrol_roster o
          where o.community_id = c.id and o.day ${around} and ${isStillHere(now)}) as roster,
        (select coalesce(json_agg(${selectDuty} order by d.checked_in_at, d.id), '[]') from patrol_duties d
          where d.community_id = c.id and d.day ${around}) as duties,
        (select coalesce(json_agg(${selectReminder} order by m.from_day, m.to_day, m.id), '[]') from patrol_reminders m
          where m.community_id = c.id and m.to_day >= ${todayIn(now)}) as reminders
      from communities c where c.id = ${communityId} and ${belongsTo(sql`c.id`, viewer)}`
  )
}

/** One slot of one day with everybody who stood there, and whom they met. */
export function readSlotDay(
  database: Database,
  { communityId, slotId, day }: Parameters<PatrolStore['slotDay']>[0],
  viewer: Viewer,
  now: Instant
): ReturnType<PatrolStore['slotDay']> {
  const ofDay = (row: SQL) => sql`${row}.community_id = c.id and ${row}.slot_id = s.id and ${row}.day = ${day}::date`
  return readRow(
    database,
    slotDay,
    sql`
      select ${selectPatrolCommunity} as community, ${postsIn(sql`c.id`, viewer)} as roles, ${todayIn(now)} as today,
        p.id as "postId", p.name as "postName", ${selectSlot} as slot,
        (select ${selectRoster} from patrol_roster o where ${ofDay(sql`o`)} and ${isStillHere(now)}) as roster,
        (select coalesce(json_agg(${selectDuty} order by d.checked_in_at, d.id), '[]') from patrol_duties d where ${ofDay(sql`d`)}) as duties,
        (select coalesce(json_agg(${selectEncounter} order by v.at desc), '[]')
          from patrol_duties d join patrol_encounters e on e.community_id = d.community_id and e.duty_id = d.id
          join visits v on v.id = e.visit_id and ${isNotVoid} and ${isVisitOpenTo(viewer)} where ${ofDay(sql`d`)}) as encounters
      from communities c
      join patrol_slots s on s.community_id = c.id
      join patrol_posts p on p.community_id = s.community_id and p.id = s.post_id
      where c.id = ${communityId} and s.id = ${slotId} and ${belongsTo(sql`c.id`, viewer)}`
  )
}

/** The date at a moment on the clock of community `c`. */
function todayIn(now: Instant): SQL {
  return sql`((${now}::timestamptz at time zone 'UTC') + make_interval(mins => c.utc_offset_minutes))::date`
}

/** Nobody waits for somebody who has no post here any more: from today on a slot of his is as free as one that nobody was put down for. */
function isStillHere(now: Instant): SQL {
  return sql`(o.day < ${todayIn(now)} or exists (
    select from current_posts here where here.community_id = o.community_id and here.person_id = o.person_id))`
}
