import type { JobLedger } from '@linying/usecases'
import { sql } from 'drizzle-orm'
import { z } from 'zod'
import type { Database } from '../connect.js'
import { storedInstant } from '../stored-instant.js'

const begun = z.object({ at: storedInstant })

/** When each job ran, by the database's clock: one row a job. */
export function jobLedger(database: Database): JobLedger {
  return {
    begin: async job => {
      const { rows } = await database.execute(sql`
        insert into job_runs as r (job, begun_at, runs) values (${job}, clock_timestamp(), 1)
        on conflict (job) do update set begun_at = excluded.begun_at, runs = r.runs + 1
        returning to_json(begun_at) #>> '{}' as at`)
      return begun.parse(rows[0]).at
    },
    end: async (job, { done, milliseconds, failedBecause }) => {
      await database.execute(sql`
        update job_runs set milliseconds = ${milliseconds}::integer, done = ${done}::integer, failed_because = ${failedBecause}::text,
          failures = failures + case when ${failedBecause}::text is null then 0 else 1 end,
          ended_at = case when ${failedBecause}::text is null then clock_timestamp() else ended_at end
        where job = ${job}`)
    },
    refuse: async (job, aheadMs) => {
      await database.execute(sql`
        update job_runs set refused_at = clock_timestamp(), refused_ahead_ms = ${aheadMs}::bigint where job = ${job}`)
    }
  }
}
