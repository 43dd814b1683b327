import type { JobRun } from './job-run.js'

/** A run that has all the time it wants and ends at the first failure: for whoever does a job's work by hand. */
export const strictRun: JobRun = {
  hasTime: () => true,
  isOfItem: () => false,
  failed: (_item, error) => Promise.reject(error)
}
