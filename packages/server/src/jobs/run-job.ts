import { clockDifference, isWithinTolerance } from '@linying/domain'
import { type JobItem, type JobRun, reasonOf } from '@linying/usecases'
import { type CronJob, cronJobs } from '../cron-jobs.js'
import type { RequestLog } from '../http/api.js'
import type { Ports } from '../ports.js'
import { ClockDiffers } from './clock-differs.js'

/** How long a run takes one batch after the other. Unit: ms. Source: our decision; a function is ended after thirty seconds. */
const runMs = 20_000

/** Who started it: a process of our own, or a platform's scheduler. */
export type Starter = 'tick' | 'cron'

interface Surroundings {
  readonly log: RequestLog
  readonly startedBy: Starter
  readonly isStopping?: () => boolean
}

/**
 * One run of a job, written down where everybody sees it. Nothing is done by a clock that is wrong, since whoever is late or old is so by it.
 * Throws: ClockDiffers, and whatever keeps the job from working at all; what one thing throws is counted against that thing.
 */
export async function runJob(name: CronJob, ports: Ports, surroundings: Surroundings): Promise<number> {
  const started = ports.elapsedMs()
  const before = ports.now()
  const aheadMs = clockDifference(before, await ports.jobs.begin(name), ports.now())
  if (!isWithinTolerance(aheadMs)) {
    await ports.jobs.refuse(name, aheadMs)
    throw new ClockDiffers(aheadMs)
  }
  const spent = () => Math.round(ports.elapsedMs() - started)
  const hasTime = () => spent() < runMs && surroundings.isStopping?.() !== true
  try {
    const done = await cronJobs[name].run(ports, runOf(name, ports, { ...surroundings, hasTime }))
    await ports.jobs.end(name, { done, milliseconds: spent(), failedBecause: null })
    return done
  } catch (error) {
    // where even this cannot be written down, the first error is the one that tells more
    await ports.jobs.end(name, { done: 0, milliseconds: spent(), failedBecause: reasonOf(error) }).catch(() => undefined)
    throw error
  }
}

type RunSurroundings = Surroundings & Pick<JobRun, 'hasTime'>

function runOf(name: CronJob, { failures, now }: Ports, { log, startedBy, hasTime }: RunSurroundings): JobRun {
  const failed = async (item: JobItem, error: unknown): Promise<void> => {
    if (!failures.isOfItem(error)) throw error
    const counted = await failures.count({ job: name, item, reason: reasonOf(error), now: now() })
    log.failed({ requestId: startedBy, endpoint: name, error, item: item.id, ...counted })
  }
  return { hasTime, isOfItem: failures.isOfItem, failed }
}
