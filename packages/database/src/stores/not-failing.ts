import type { Instant } from '@linying/domain'
import { type SQL, sql } from 'drizzle-orm'

/**
 * Whether a job has nothing against one thing: it has not failed at it, or may try it again. What it must leave alone, which is little, is
 * read once and looked through row by row: a join or a question for each row would keep the planner from reading in the order of an index.
 */
export function isNotFailing(job: string, item: { readonly id: SQL; readonly dueAt: SQL }, now: Instant): SQL {
  return sql`${keyOf(item.id, item.dueAt)} <> all(array(
    select ${keyOf(sql`f.item`, sql`f.due_at`)} from job_failures f
    where f.job = ${job} and (f.set_aside_at is not null or f.next_try_at > ${now})))`
}

function keyOf(id: SQL, dueAt: SQL): SQL {
  return sql`(${id} || ' ' || extract(epoch from ${dueAt})::text)`
}
