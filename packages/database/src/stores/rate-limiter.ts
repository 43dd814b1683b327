import type { Instant } from '@linying/domain'
import { sql } from 'drizzle-orm'
import { z } from 'zod'
import type { Database } from '../connect.js'

export interface RateLimiter {
  /** Counts one more attempt in the bucket's present window and answers how many there are now, in one statement. */
  readonly count: (attempt: { readonly bucket: string; readonly windowSeconds: number; readonly now: Instant }) => Promise<number>
}

const counted = z.object({ count: z.number() })

/** Windows are cut from the epoch, so every server agrees when one begins. A bucket is one row: the new window overwrites the old. */
export function rateLimiter(database: Database): RateLimiter {
  return {
    count: async ({ bucket, windowSeconds, now }) => {
      const { rows } = await database.execute(sql`
        insert into attempts as a (bucket, window_start, count)
        values (${bucket}, date_bin(make_interval(secs => ${windowSeconds}::integer), ${now}::timestamptz, 'epoch'), 1)
        on conflict (bucket) do update set window_start = excluded.window_start,
          count = case when a.window_start = excluded.window_start then a.count + 1 else 1 end
        returning count`)
      return counted.parse(rows[0]).count
    }
  }
}
