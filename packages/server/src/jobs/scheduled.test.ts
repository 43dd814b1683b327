import { readFileSync } from 'node:fs'
import { expect, test } from '@jest/globals'
import { cronJobNames, cronJobs } from '../cron-jobs.js'

interface Scheduled {
  readonly path: string
  readonly schedule: string
}

test('the platform’s scheduler runs every job, as often as it is taken for alive', () => {
  const { crons } = JSON.parse(readFileSync('vercel.json', 'utf8')) as { readonly crons: readonly Scheduled[] }
  const minutesOf = (schedule: string) => (schedule === '* * * * *' ? 1 : Number(/^\d+ \* \* \* \*$/.test(schedule) && 60))

  expect(crons.map(({ path, schedule }) => [path, minutesOf(schedule)])).toEqual(
    cronJobNames.map(name => [`/api/cron/${name}`, cronJobs[name].everyMinutes])
  )
})
