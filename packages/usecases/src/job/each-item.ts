import type { JobItem, JobRun } from './job-run.js'

/** Does things one by one; one that throws is left to `run.failed`, and the others go on. Unit: answers how many were done. */
export async function eachItem<T extends JobItem>(items: readonly T[], run: JobRun, act: (item: T) => Promise<boolean>): Promise<number> {
  let done = 0
  for (const item of items) {
    if (!run.hasTime()) break
    // the one place besides `inHalves` where an error does not end what it happened in
    if (await act(item).catch(error => run.failed(item, error))) done++
  }
  return done
}
