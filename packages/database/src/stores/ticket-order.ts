import { type SQL, sql } from 'drizzle-orm'
import type { AskedTickets } from './asked-tickets.js'

type Ordered = Pick<AskedTickets, 'order' | 'risk' | 'after' | 'limit'>

/** The limit stands in the text: not knowing it, a plan made for all of them would expect to read a tenth of the table. */
export function inOrder({ order, limit }: Pick<Ordered, 'order' | 'limit'>): SQL {
  return sql`${ordered({ order })} limit ${sql.raw(String(limit))}`
}

/** For what is one page already. */
export function ordered({ order }: Pick<Ordered, 'order'>): SQL {
  return sql`order by ${order === 'due' ? dueThenNewest : newestFirst}`
}

const newestFirst = sql`t.reported_at desc, t.id desc`
/** What has no running promise comes after all that has one, the newest first. */
const dueThenNewest = sql`t.due_at, case when t.due_at is null then t.reported_at end desc, t.id`

/** When ticket `t` is due, as far as whoever asks is told: what is put in order by it tells no more, and a page ends at what stands in its last row. */
export function toldDue(isTold: SQL): SQL {
  return sql`case when ${isTold} then t.due_at end as due_at`
}

/**
 * A page of the tickets that a question finds, which ends in its conditions. What is due is read apart from what is not, or is not told to be,
 * each in the order of an index, so that neither is sorted as a whole; and what is not only by a page that what is due leaves room in, since
 * where all are due nobody reads a whole community to find no other.
 */
export function pageOf(found: SQL, isTold: SQL, filter: Ordered): SQL {
  if (filter.order === 'newest') return sql`${found} and ${afterNewest(filter)} ${inOrder(filter)}`
  if (!reachesRest(filter)) return withDue(found, isTold, filter)
  if (!reachesDue(filter)) return withoutDue(found, isTold, filter)
  const hasRoom = sql`(select count(*) from due_first) < ${sql.raw(String(filter.limit))}`
  return sql`
    with due_first as (${withDue(found, isTold, filter)})
    select t.* from (
      select * from due_first union all (${withoutDue(sql`${found} and ${hasRoom}`, isTold, filter)})
    ) t ${inOrder(filter)}`
}

function afterNewest({ after }: Ordered): SQL {
  return after === undefined ? sql`true` : sql`(t.reported_at, t.id) < (${after.at}, ${after.id}::uuid)`
}

function reachesDue({ after }: Ordered): boolean {
  return after === undefined || after.isDue
}

/** Nothing is late or due soon without a due time. */
function reachesRest({ risk }: Ordered): boolean {
  return risk !== 'late' && risk !== 'due_soon'
}

function withDue(found: SQL, isTold: SQL, { after, limit }: Ordered): SQL {
  const beyond = after === undefined ? sql`true` : sql`(t.due_at, t.id) > (${after.at}, ${after.id}::uuid)`
  return sql`${found} and t.due_at is not null and ${isTold} and ${beyond} order by t.due_at, t.id limit ${sql.raw(String(limit))}`
}

function withoutDue(found: SQL, isTold: SQL, { after, limit }: Ordered): SQL {
  const beyond =
    after === undefined || after.isDue
      ? sql`true`
      : sql`t.reported_at <= ${after.at} and (t.reported_at < ${after.at} or t.id > ${after.id}::uuid)`
  return sql`${found} and (t.due_at is null or not ${isTold}) and ${beyond} order by t.reported_at desc, t.id limit ${sql.raw(String(limit))}`
}
