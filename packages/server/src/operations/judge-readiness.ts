import { clockDifference, type Instant, isForEmergency, isWithinTolerance, type JobRules, jobRules, silenceLimit } from '@linying/domain'
import type { OperatingState } from '@linying/usecases'
import { type CronJob, cronJobNames, cronJobs } from '../cron-jobs.js'

/** `attention`: somebody should look, while people are served; `failing`: somebody has to act now. */
export type CheckStatus = 'ok' | 'attention' | 'failing'

export interface Check {
  readonly status: CheckStatus
  readonly [fact: string]: unknown
}

export interface Readiness {
  readonly status: 'ready' | 'not-ready'
  readonly checks: Readonly<Record<'database' | 'clock' | 'outbox' | 'scheduler' | 'deadLetters', Check>>
}

/** What the process said that the time was before and after it asked. */
interface Asked {
  readonly before: Instant
  readonly after: Instant
}

/** How the service is; not ready as soon as one check fails. Without a state nobody knows, since the database has not answered. */
export function judgeReadiness(state: OperatingState | undefined, asked: Asked, rules: JobRules = jobRules): Readiness {
  const checks = state === undefined ? unknown : checksOf(state, asked, rules)
  const isFailing = Object.values(checks).some(({ status }) => status === 'failing')
  return { status: isFailing ? 'not-ready' : 'ready', checks }
}

const unknown: Readiness['checks'] = {
  database: { status: 'failing' },
  clock: { status: 'attention' },
  outbox: { status: 'attention' },
  scheduler: { status: 'attention' },
  deadLetters: { status: 'attention' }
}

function checksOf(state: OperatingState, { before, after }: Asked, rules: JobRules): Readiness['checks'] {
  const aheadMs = clockDifference(before, state.databaseNow, after)
  return {
    database: { status: 'ok' },
    clock: { status: isWithinTolerance(aheadMs, rules) ? 'ok' : 'failing', aheadSeconds: Math.round(aheadMs / 1000) },
    outbox: outboxCheck(state, rules),
    scheduler: schedulerCheck(state, rules),
    deadLetters: deadLettersCheck(state)
  }
}

function outboxCheck({ waiting }: OperatingState, { emergencyWaitSeconds, usualWaitSeconds }: JobRules): Check {
  const oldest = (isMeant: (forEmergency: boolean) => boolean) =>
    Math.max(0, ...waiting.filter(({ urgency }) => isMeant(isForEmergency(urgency))).map(({ oldestSeconds }) => oldestSeconds))
  const emergencySeconds = oldest(forEmergency => forEmergency)
  const usualSeconds = oldest(forEmergency => !forEmergency)
  const isLate = emergencySeconds > emergencyWaitSeconds || usualSeconds > usualWaitSeconds
  const count = waiting.reduce((sum, one) => sum + one.count, 0)
  return {
    status: isLate ? 'failing' : 'ok',
    waiting: count,
    oldestEmergencySeconds: Math.round(emergencySeconds),
    oldestSeconds: Math.round(usualSeconds)
  }
}

/** Nobody is told of anything where the outbox is not drained; the other jobs may not have had their first hour yet. */
function schedulerCheck({ jobs }: OperatingState, rules: JobRules): Check {
  const silent = cronJobNames.filter(name => isSilent(name, jobs, rules))
  const refused = jobs.filter(job => job.refused !== null && job.refused.seconds <= rules.leastSilenceSeconds)
  const isDrained = jobs.some(({ job, endedSeconds }) => job === 'drain-outbox' && endedSeconds !== null)
  const attention = refused.length > 0 ? 'attention' : 'ok'
  return {
    status: silent.length > 0 || !isDrained ? 'failing' : attention,
    silent: isDrained ? silent : ['drain-outbox', ...silent.filter(name => name !== 'drain-outbox')],
    refusedForTheirClock: refused.map(({ job }) => job)
  }
}

function isSilent(name: CronJob, jobs: OperatingState['jobs'], rules: JobRules): boolean {
  const known = jobs.find(({ job }) => job === name)
  if (known === undefined) return false
  const limit = silenceLimit(cronJobs[name].everyMinutes * 60, rules)
  if (known.endedSeconds === null) return known.begunSeconds > limit || known.runs > rules.missedBeats
  return known.endedSeconds > limit
}

function deadLettersCheck({ deadLetters }: OperatingState): Check {
  const count = deadLetters.reduce((sum, one) => sum + one.count, 0)
  return { status: count > 0 ? 'attention' : 'ok', count, byJob: Object.fromEntries(deadLetters.map(one => [one.job, one.count])) }
}
