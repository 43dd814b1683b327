import {
  drainOutbox,
  forgetExpired,
  type JobRun,
  removeOrphanedPhotos,
  reviseCalendars,
  sweepClocks,
  sweepTickets,
  sweepVisits
} from '@linying/usecases'
import type { Ports } from './ports.js'

export interface Job {
  /** What happens; safe to run twice at a time; answers how much was done. */
  readonly run: (ports: Ports, run: JobRun) => Promise<number>
  /** How often a process of our own runs it. Unit: seconds */
  readonly everySeconds: number
  /** How often a platform's scheduler does, which cannot do it more than once a minute. Unit: minutes; `vercel.json` says the same. */
  readonly everyMinutes: 1 | 60
}

/** As many as one statement takes at a time; a run takes one batch after the other. */
const batch = 200

/** These go through in one statement, and nobody who is late should be told later because many are. */
const clocksBatch = 1000

/** Rows that are deleted in one statement. */
const forgottenBatch = 1000

/** Each of these asks the photo store three times. */
const orphansBatch = 50

/** What happens without anybody asking. */
export const cronJobs = {
  'drain-outbox': { run: (ports, run) => drainOutbox(ports, run, batch), everySeconds: 5, everyMinutes: 1 },
  'sweep-clocks': { run: (ports, run) => sweepClocks(ports, run, clocksBatch), everySeconds: 5, everyMinutes: 1 },
  'sweep-tickets': { run: (ports, run) => sweepTickets(ports, run, batch), everySeconds: 5, everyMinutes: 1 },
  'sweep-visits': { run: (ports, run) => sweepVisits(ports, run, batch), everySeconds: 5, everyMinutes: 1 },
  'revise-calendars': { run: (ports, run) => reviseCalendars(ports, run, batch), everySeconds: 60, everyMinutes: 60 },
  'remove-orphaned-photos': { run: (ports, run) => removeOrphanedPhotos(ports, run, orphansBatch), everySeconds: 600, everyMinutes: 60 },
  'forget-expired': { run: (ports, run) => forgetExpired(ports, run, forgottenBatch), everySeconds: 3600, everyMinutes: 60 }
} as const satisfies Record<string, Job>

export type CronJob = keyof typeof cronJobs
export const cronJobNames = Object.keys(cronJobs) as readonly CronJob[] // the keys of the table are exactly the jobs

export function isCronJob(name: string): name is CronJob {
  return Object.hasOwn(cronJobs, name)
}
