import { patrolManagers, patrolRoles } from '@linying/domain'
import type { PatrolStore } from '@linying/usecases'
import { sql } from 'drizzle-orm'
import { z } from 'zod'
import type { Database } from '../connect.js'
import { executePrepared } from '../execute-prepared.js'
import { readRow } from '../read-rows.js'
import { patrolDuties, patrolReminders, patrolRoster } from '../schema/patrol.js'
import { movedColumns } from './moved-columns.js'
import {
  dutyFacts,
  patrolCommunity,
  postFacts,
  selectDuty,
  selectPatrolCommunity,
  selectPost,
  selectSlot,
  slotFacts
} from './patrol-facts.js'
import { readBoard, readCode, readSlotDay } from './read-patrol.js'
import { receivedAsJson, receivedPhotos } from './received-photos.js'
import { recordsOf } from './records-of.js'
import { savePost } from './save-patrol-post.js'
import { belongsTo, holdsOneOf, postsHeld, postsIn } from './viewer-scope.js'
import { wholeRow } from './whole-row.js'

const roles = postsHeld.transform(held => held.roles)
const ground = z.object({ community: patrolCommunity, roles, post: postFacts.nullable() })
const listed = z.object({ community: patrolCommunity, roles, posts: z.array(postFacts) })
const dutyGround = z.object({ community: patrolCommunity, roles, duty: dutyFacts, postName: z.string(), slot: slotFacts })
/** Which turn at a post; who stands there then is the rest of it. */
const whichTurn = ['slotId', 'day', 'organizationId', 'communityId'] as const

const savedReminder = z.object({ isAllowed: z.boolean(), isSaved: z.boolean() })

/** Posts and who stands there. The scope is part of every query. */
export function patrolStore(database: Database): PatrolStore {
  return {
    groundFor: ({ communityId, postId }, viewer) =>
      readRow(
        database,
        ground,
        sql`
          select ${selectPatrolCommunity} as community, ${postsIn(sql`c.id`, viewer)} as roles,
            (select ${selectPost} from patrol_posts p where p.community_id = c.id and p.id = ${postId}) as post
          from communities c where c.id = ${communityId} and ${belongsTo(sql`c.id`, viewer)}`
      ),
    savePost: change => savePost(database, change),
    list: (communityId, viewer) =>
      readRow(
        database,
        listed,
        sql`
          select ${selectPatrolCommunity} as community, ${postsIn(sql`c.id`, viewer)} as roles,
            (select coalesce(json_agg(${selectPost} order by p.closed_at is not null, p.name), '[]')
              from patrol_posts p where p.community_id = c.id) as posts
          from communities c where c.id = ${communityId} and ${belongsTo(sql`c.id`, viewer)}`
      ),
    findByCode: (codeHash, viewer, now) => readCode(database, codeHash, viewer, now),
    openDuty: async ({ photoMissing, ...duty }, place) => {
      const row = { ...duty, ...place, expectedPhotos: photoMissing ? 1 : 0 }
      const { rows } = await executePrepared(
        database,
        sql`insert into patrol_duties select * from ${recordsOf(patrolDuties, [row])} on conflict do nothing returning id`
      )
      return rows.length > 0 ? 'opened' : 'there-already'
    },
    dutyFor: (dutyId, viewer) =>
      readRow(
        database,
        dutyGround,
        sql`
          select ${selectPatrolCommunity} as community, ${postsIn(sql`c.id`, viewer)} as roles, ${selectDuty} as duty,
            p.name as "postName", ${selectSlot} as slot
          from patrol_duties d
          join communities c on c.id = d.community_id
          join patrol_posts p on p.community_id = d.community_id and p.id = d.post_id
          join patrol_slots s on s.community_id = d.community_id and s.id = d.slot_id
          where d.id = ${dutyId} and ${belongsTo(sql`c.id`, viewer)}`
      ),
    closeDuty: async ({ id, personId }, at) => {
      await executePrepared(
        database,
        sql`
          update patrol_duties set checked_out_at = greatest(checked_in_at, ${at}::timestamptz)
          where id = ${id} and person_id = ${personId} and checked_out_at is null`
      )
    },
    receivePhoto: async (dutyId, photo) => {
      await executePrepared(
        database,
        receivedPhotos(sql`${receivedAsJson([photo])}`, sql`patrol_duties d`, sql`d.id = ${dutyId} and p.duty_id = d.id`)
      )
    },
    board: (ask, viewer, now) => readBoard(database, ask, viewer, now),
    slotDay: (ask, viewer, now) => readSlotDay(database, ask, viewer, now),
    setRoster: async ({ organizationId, communityId, slotId, day, personId }, by) => {
      const of = { organizationId: sql`${organizationId}::uuid`, communityId: sql`${communityId}::uuid` }
      const turn = { ...of, slotId: sql`${slotId}::uuid`, day: sql`${day}::date` }
      const row = { ...turn, personId: sql`${personId}::uuid`, setById: sql`${by.personId}::uuid`, setAt: sql`${by.at}::timestamptz` }
      const { rows } = await executePrepared(
        database,
        sql`
          with removed as (
            delete from patrol_roster where ${personId}::uuid is null and community_id = ${communityId} and day = ${day}::date and slot_id = ${slotId}
          ), added as (
            insert into patrol_roster ${wholeRow(patrolRoster, row)}
            where exists (select from current_posts where community_id = ${communityId} and person_id = ${personId}::uuid
              and role = any(${sql.param(patrolRoles)}::text[]))
            on conflict (community_id, day, slot_id) do update set ${movedColumns(patrolRoster, whichTurn, 'excluded')}
            returning slot_id
          )
          select from added union all select where ${personId}::uuid is null`
      )
      return rows.length > 0 ? 'set' : 'person-unknown'
    },
    saveReminder: async (communityId, reminder, viewer, now) => {
      const { id, text, from, to } = reminder
      const of = { id: sql`${id}::uuid`, organizationId: sql`asked.organization_id`, communityId: sql`asked.id` }
      const said = { text: sql`${text}`, fromDay: sql`${from}::date`, toDay: sql`${to}::date` }
      const row = { ...of, ...said, changedAt: sql`${now}::timestamptz`, changedById: sql`${viewer.personId}::uuid` }
      const { rows } = await executePrepared(
        database,
        sql`
          with asked as (
            select c.id, c.organization_id, ${holdsOneOf(patrolManagers, communityId, viewer)} as is_allowed
            from communities c where c.id = ${communityId} and ${belongsTo(sql`c.id`, viewer)}
          ), saved as (
            insert into patrol_reminders as m ${wholeRow(patrolReminders, row)} from asked where asked.is_allowed
            on conflict (id) do update set ${movedColumns(patrolReminders, ['id', 'organizationId', 'communityId'], 'excluded')}
            where m.community_id = excluded.community_id
            returning m.id
          )
          select asked.is_allowed as "isAllowed", exists (select from saved) as "isSaved" from asked`
      )
      if (rows[0] === undefined) return undefined
      const found = savedReminder.parse(rows[0])
      if (!found.isAllowed) return 'forbidden'
      return found.isSaved ? 'saved' : 'id-taken'
    }
  }
}
