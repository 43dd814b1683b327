import type { Ambient } from '../ambient.js'
import { inHalves } from '../job/in-halves.js'
import type { JobRun } from '../job/job-run.js'
import { whileTimeLasts } from '../job/while-time-lasts.js'
import type { ClockStore } from './clock-store.js'

type SweepPorts = Pick<Ambient, 'now'> & { readonly clocks: ClockStore }

/**
 * Whoever is late is told, and after him the next on the ladder: each warning, breach and level exactly once, however many sweep at the
 * same time and wherever one of them is killed. What a screen says of a clock does not wait for this. A clock that cannot be swept keeps
 * no other waiting. Unit: at most `limit` clocks in one statement; answers how many warnings and levels.
 */
export function sweepClocks(ports: SweepPorts, run: JobRun, limit: number): Promise<number> {
  return whileTimeLasts(run, () => sweepOnce(ports, run, limit))
}

async function sweepOnce({ clocks, now }: SweepPorts, run: JobRun, limit: number): Promise<number> {
  try {
    return await clocks.sweep(now(), limit)
  } catch (error) {
    if (!run.isOfItem(error)) throw error
  }
  return inHalves(await clocks.due(now(), limit), run, some => clocks.sweepThese(some, now()))
}
