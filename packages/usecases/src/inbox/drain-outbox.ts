import type { Ambient } from '../ambient.js'
import { inHalves } from '../job/in-halves.js'
import type { JobRun } from '../job/job-run.js'
import { whileTimeLasts } from '../job/while-time-lasts.js'
import type { Outbox } from './inbox-store.js'

type DrainPorts = Pick<Ambient, 'now'> & { readonly outbox: Outbox }

/**
 * Delivers what waits, the most pressing first, until nothing waits or the run's time is over. A batch is one statement; where that fails,
 * it is halved until what is bad stands alone. Safe to run twice at a time. Unit: answers how many messages were delivered.
 */
export function drainOutbox(ports: DrainPorts, run: JobRun, limit: number): Promise<number> {
  return whileTimeLasts(run, () => drainOnce(ports, run, limit))
}

async function drainOnce({ outbox, now }: DrainPorts, run: JobRun, limit: number): Promise<number> {
  try {
    return await outbox.drain(now(), limit)
  } catch (error) {
    if (!run.isOfItem(error)) throw error
  }
  return inHalves(await outbox.waiting(now(), limit), run, some => outbox.deliver(some, now()))
}
