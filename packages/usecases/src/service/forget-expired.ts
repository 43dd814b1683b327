import type { Instant } from '@linying/domain'
import type { Ambient } from '../ambient.js'
import { eachItem } from '../job/each-item.js'
import { inHalves } from '../job/in-halves.js'
import type { JobItem, JobRun } from '../job/job-run.js'
import { whileTimeLasts } from '../job/while-time-lasts.js'

/**
 * What the service keeps only to work, and not for ever: counts of attempts, idempotency keys, exchanged refresh tokens, sessions that are
 * over, messages that are delivered, what people were told, and failures of jobs. Nothing of the record is among them.
 */
export type Expiring = 'attempts' | 'keys' | 'refresh_tokens' | 'sessions' | 'messages' | 'inbox' | 'failures'
export const expiring = [
  'attempts',
  'keys',
  'refresh_tokens',
  'sessions',
  'messages',
  'inbox',
  'failures'
] as const satisfies readonly Expiring[]

export interface RetentionStore {
  /** The oldest of what has been kept for longer than the policy says, by its own time. */
  readonly expired: (what: Expiring, now: Instant, limit: number) => Promise<readonly JobItem[]>
  /** Deletes these, as far as they are there; answers how many. */
  readonly forget: (what: Expiring, rows: readonly JobItem[]) => Promise<number>
}

type ForgettingPorts = Pick<Ambient, 'now'> & { readonly retention: RetentionStore }

/** Of each sort, so that it is known what the trouble is with. */
const always: Instant = '1970-01-01T00:00:00.000Z'

/** Forgets what has been kept for long enough. Safe to run twice at a time. Unit: `limit` rows at a time; answers how many rows. */
export async function forgetExpired({ retention, now }: ForgettingPorts, run: JobRun, limit: number): Promise<number> {
  let forgotten = 0
  const sorts = expiring.map(what => ({ id: what, dueAt: always, what }))
  await eachItem(sorts, run, async ({ what }) => {
    forgotten += await whileTimeLasts(run, async () =>
      inHalves(await retention.expired(what, now(), limit), run, rows => retention.forget(what, rows))
    )
    return true
  })
  return forgotten
}
