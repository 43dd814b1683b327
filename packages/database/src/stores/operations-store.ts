import { deliveryUrgencies } from '@linying/domain'
import type { OperationsStore } from '@linying/usecases'
import { sql } from 'drizzle-orm'
import { z } from 'zod'
import type { Database } from '../connect.js'
import { readRows } from '../read-rows.js'
import { storedInstant } from '../stored-instant.js'

const usual = deliveryUrgencies.indexOf('usual')
const rank = z.number().transform(rank => deliveryUrgencies[rank] ?? 'usual')

const state = z.object({
  databaseNow: storedInstant,
  waiting: z.array(z.object({ urgency: rank, count: z.number(), oldestSeconds: z.number() })),
  deadLetters: z.array(z.object({ job: z.string(), count: z.number() })),
  jobs: z.array(
    z.object({
      job: z.string(),
      begunSeconds: z.number(),
      endedSeconds: z.number().nullable(),
      milliseconds: z.number().nullable(),
      done: z.number(),
      runs: z.number(),
      failures: z.number(),
      refused: z.object({ seconds: z.number(), aheadMs: z.number() }).nullable()
    })
  )
})

/** For whoever operates the service. Messages are as old as the process says that wrote them, jobs as old as the database says. */
export function operationsStore(database: Database): OperationsStore {
  return {
    read: async now => {
      const [found] = await readRows(
        database,
        state,
        sql`select clock_timestamp() as "databaseNow", ${selectWaiting(now)} as waiting, ${deadLetters} as "deadLetters", ${jobs} as jobs`
      )
      if (found === undefined) throw new Error('a select without a table gives one row')
      return found
    }
  }
}

/** An emergency that is set aside waits all the same. */
function selectWaiting(now: string) {
  return sql`(
    select coalesce(json_agg(json_build_object('urgency', urgency, 'count', count, 'oldestSeconds', oldest) order by urgency), '[]')
    from (
      select coalesce(o.urgency, ${sql.raw(String(usual))}) as urgency, count(*), greatest(0, extract(epoch from ${now}::timestamptz - min(o.created_at))) as oldest
      from outbox o where o.delivered_at is null and (o.urgency < ${sql.raw(String(usual))} or not exists (
        select from job_failures f where f.job = 'drain-outbox' and f.item = o.id::text and f.due_at = o.created_at and f.set_aside_at is not null))
      group by 1
    ) waiting)`
}

const deadLetters = sql`(
  select coalesce(json_agg(json_build_object('job', job, 'count', count) order by job), '[]') from (
    select job, count(*) from job_failures where set_aside_at is not null and dropped_at is null group by job
  ) dead)`

const jobs = sql`(
  select coalesce(json_agg(json_build_object('job', job, 'begunSeconds', ${secondsSince('begun_at')}, 'endedSeconds', ${secondsSince('ended_at')},
    'milliseconds', milliseconds, 'done', done, 'runs', runs, 'failures', failures,
    'refused', case when refused_at is not null then json_build_object('seconds', ${secondsSince('refused_at')}, 'aheadMs', refused_ahead_ms) end
  ) order by job), '[]') from job_runs)`

function secondsSince(column: string) {
  return sql`extract(epoch from clock_timestamp() - ${sql.identifier(column)})`
}
