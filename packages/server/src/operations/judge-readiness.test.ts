import { expect, test } from '@jest/globals'
import type { OperatingState } from '@linying/usecases'
import { cronJobNames } from '../cron-jobs.js'
import { judgeReadiness } from './judge-readiness.js'

const now = '2026-11-22T02:00:00.000Z'
const asked = { before: now, after: now }
const aJob = { begunSeconds: 4, endedSeconds: 4, milliseconds: 12, done: 3, runs: 100, failures: 0, refused: null }
const fine: OperatingState = {
  databaseNow: now,
  waiting: [],
  deadLetters: [],
  jobs: cronJobNames.map(job => ({ job, ...aJob }))
}

const withJob = (job: string, differs: Partial<OperatingState['jobs'][number]>) => ({
  ...fine,
  jobs: fine.jobs.map(one => (one.job === job ? { ...one, ...differs } : one))
})
const waits = (urgency: OperatingState['waiting'][number]['urgency'], oldestSeconds: number) => ({
  ...fine,
  waiting: [{ urgency, count: 1, oldestSeconds }]
})

test.each<readonly [string, OperatingState | undefined, 'ready' | 'not-ready', string, string]>([
  ['all is well', fine, 'ready', 'outbox', 'ok'],
  ['the database does not answer', undefined, 'not-ready', 'database', 'failing'],
  ['somebody in danger has waited for a minute', waits('danger_to_life', 60), 'ready', 'outbox', 'ok'],
  ['somebody in danger has waited for longer', waits('danger_to_life', 60.1), 'not-ready', 'outbox', 'failing'],
  ['an alarm of an emergency has waited for longer', waits('emergency_alarm', 61), 'not-ready', 'outbox', 'failing'],
  ['anything else has waited for a minute', waits('usual', 61), 'ready', 'outbox', 'ok'],
  ['anything else has waited for a quarter of an hour', waits('usual', 901), 'not-ready', 'outbox', 'failing'],
  ['a job has not been heard of for three minutes', withJob('sweep-clocks', { endedSeconds: 181 }), 'not-ready', 'scheduler', 'failing'],
  ['an hourly job ran an hour ago', withJob('forget-expired', { endedSeconds: 3601 }), 'ready', 'scheduler', 'ok'],
  ['an hourly job ran four hours ago', withJob('forget-expired', { endedSeconds: 14_400 }), 'not-ready', 'scheduler', 'failing'],
  ['a job has never ended well', withJob('sweep-visits', { endedSeconds: null, runs: 4 }), 'not-ready', 'scheduler', 'failing'],
  ['nothing has ever been drained', { ...fine, jobs: [] }, 'not-ready', 'scheduler', 'failing'],
  ['an hourly job has not had its first hour', { ...fine, jobs: fine.jobs.slice(0, 4) }, 'ready', 'scheduler', 'ok'],
  [
    'a scheduler with a wrong clock was refused beside a right one',
    withJob('drain-outbox', { refused: { seconds: 10, aheadMs: 86_400_000 } }),
    'ready',
    'scheduler',
    'attention'
  ],
  ['a job has set something aside', { ...fine, deadLetters: [{ job: 'drain-outbox', count: 2 }] }, 'ready', 'deadLetters', 'attention'],
  ['the clock is two minutes behind', { ...fine, databaseNow: '2026-11-22T02:02:00.000Z' }, 'not-ready', 'clock', 'failing']
])('where %s the service says so', (_what, state, status, check, checkStatus) => {
  const judged = judgeReadiness(state, asked)
  expect([judged.status, new Map(Object.entries(judged.checks)).get(check)?.status]).toEqual([status, checkStatus])
})
