import type { JobRun } from './job-run.js'

/** Takes one batch after the other until there is nothing left to do or the run's time is over. Unit: answers the sum of all batches. */
export async function whileTimeLasts({ hasTime }: Pick<JobRun, 'hasTime'>, batch: () => Promise<number>): Promise<number> {
  let sum = 0
  for (let done = await batch(); ; done = await batch()) {
    sum += done
    if (done === 0 || !hasTime()) return sum
  }
}
