import { jobRules, nextTryAt } from '@linying/domain'
import type { FailureLedger } from '@linying/usecases'
import { sql } from 'drizzle-orm'
import { z } from 'zod'
import type { Database } from '../connect.js'
import { isOfItem } from '../is-of-item.js'
import { readRows } from '../read-rows.js'
import { storedInstant } from '../stored-instant.js'

const counted = z.object({ tries: z.number(), setAside: z.boolean() })
const deadLetter = z.object({
  id: z.string(),
  job: z.string(),
  item: z.string(),
  dueAt: storedInstant,
  tries: z.number(),
  reason: z.string(),
  setAsideAt: storedInstant
})

/** What jobs have failed at. Who counts a failure that another has just counted changes nothing. */
export function failureLedger(database: Database): FailureLedger {
  return {
    isOfItem,
    count: async ({ job, item, reason, now }) => {
      const { rows } = await database.execute(sql`
        with failure as (
          insert into job_failures as f (job, item, due_at, tries, reason, failed_at, next_try_at)
          values (${job}, ${item.id}, ${item.dueAt}, 1, ${reason}, ${now}, ${nextTryAt(1, now)})
          on conflict on constraint job_failures_of_item do update set reason = excluded.reason, failed_at = excluded.failed_at,
            tries = ${triesThen}, next_try_at = (${sql.param(waits(now))}::timestamptz[])[${triesThen}],
            set_aside_at = case when ${triesThen} >= ${jobRules.tries}::integer then excluded.failed_at end
          where f.next_try_at <= excluded.failed_at
          returning tries, set_aside_at is not null as "setAside"
        )
        select * from failure union all
        select tries, set_aside_at is not null from job_failures
        where job = ${job} and item = ${item.id} and due_at = ${item.dueAt} and not exists (select from failure)`)
      return counted.parse(rows[0])
    },
    deadLetters: limit =>
      readRows(
        database,
        deadLetter,
        sql`
          select id, job, item, due_at as "dueAt", tries, reason, set_aside_at as "setAsideAt" from job_failures
          where set_aside_at is not null and dropped_at is null order by set_aside_at, id limit ${limit}`
      ),
    retry: async id => {
      const { rows } = await database.execute(sql`
        delete from job_failures where id = ${id} and set_aside_at is not null and dropped_at is null returning id`)
      return rows.length > 0
    },
    drop: async (id, now) => {
      const { rows } = await database.execute(sql`
        with dropped as (
          update job_failures set dropped_at = ${now} where id = ${id} and set_aside_at is not null and dropped_at is null
          returning job, item
        ), forgotten as (
          delete from outbox where id in (select item::uuid from dropped where job = 'drain-outbox') and delivered_at is null
        )
        select from dropped`)
      return rows.length > 0
    }
  }
}

/** Failures far apart have nothing to do with each other. */
const triesThen = sql`case when f.failed_at < excluded.failed_at - make_interval(hours => ${sql.raw(String(jobRules.forgivenAfterHours))})
  then 1 else f.tries + 1 end`

/** When it is tried again after its first, second, … failure. */
function waits(now: string): readonly (string | null)[] {
  return Array.from({ length: jobRules.tries }, (_, index) => nextTryAt(index + 1, now) ?? null)
}
