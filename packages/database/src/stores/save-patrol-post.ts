import type { PatrolStore, PostChange } from '@linying/usecases'
import { type SQL, sql } from 'drizzle-orm'
import type { Database } from '../connect.js'
import { executePrepared } from '../execute-prepared.js'
import { patrolPosts, patrolSlots } from '../schema/patrol.js'
import { outcomeOf } from '../violated-constraint.js'
import { movedColumns, type WholeRow } from './moved-columns.js'
import { recordsOf } from './records-of.js'

type Outcome = Awaited<ReturnType<PatrolStore['savePost']>>

const outcomes = { patrol_posts_name_key: 'name-taken', patrol_slots_pkey: 'slot-id-taken' } as const

/** One statement: the post at its expected version with its new hours and those that end, or nothing at all. */
export async function savePost(database: Database, change: PostChange): Promise<Outcome> {
  try {
    const { rows } = await executePrepared(database, statementFor(change))
    return rows.length > 0 ? 'saved' : 'stale'
  } catch (error) {
    return outcomeOf(error, outcomes)
  }
}

const whichPost = ['id', 'organizationId', 'communityId'] as const

function statementFor(change: PostChange): SQL {
  const { post, slots, expectedVersion } = change
  return sql`
    with post as (
      insert into patrol_posts as p select * from ${recordsOf(patrolPosts, [postRow(change)])}
      on conflict (id) do update set ${movedColumns(patrolPosts, [...whichPost, 'closedAt'], 'excluded')},
        closed_at = case when excluded.closed_at is null then null else coalesce(p.closed_at, excluded.closed_at) end
      where p.community_id = excluded.community_id and p.version = ${expectedVersion}::integer
      returning p.id
    ), added as (
      insert into patrol_slots select s.* from ${recordsOf(patrolSlots, slotRows(change))} s join post on post.id = s.post_id
    ), ended as (
      update patrol_slots s set until = over.until
      from post, jsonb_to_recordset(${JSON.stringify(slots.ended)}::jsonb) as over(id uuid, until date)
      where s.community_id = ${post.communityId} and s.post_id = post.id and s.id = over.id
    )
    select from post`
}

function postRow({ post, codeHash, organizationId, personId, at }: PostChange): WholeRow<typeof patrolPosts> {
  const { closed, topics, ...facts } = post
  return { ...facts, topics: [...topics], codeHash, organizationId, closedAt: closed ? at : null, changedAt: at, changedById: personId }
}

function slotRows({ post, slots, organizationId }: PostChange): WholeRow<typeof patrolSlots>[] {
  const { id: postId, communityId } = post
  return slots.added.map(({ from, to, weekdays, ...slot }) => ({
    ...slot,
    starts: from,
    ends: to,
    weekdays: [...weekdays],
    postId,
    communityId,
    organizationId
  }))
}
