import { suiteLog, type TestService, testService } from '@linying/testkit/service'
import { cronJobNames } from '../cron-jobs.js'
import type { RequestLog } from '../http/api.js'
import type { Ports } from '../ports.js'

const cron = { headers: { authorization: 'Bearer development-only-key-which-production-refuses' } }
const aDay = 24 * 60
let told: Parameters<RequestLog['failed']>[0][]
let service: TestService

/** What the database says that the time is. */
let databaseNow: string
beforeEach(async () => {
  told = []
  const byDatabase = ({ jobs, ...ports }: Ports): Ports => ({
    ...ports,
    jobs: { ...jobs, begin: job => jobs.begin(job).then(() => databaseNow) }
  })
  service = await testService(byDatabase, { ...suiteLog(), failed: line => told.push(line) })
  databaseNow = service.clock.now()
})
afterEach(() => service.close())

test.each(cronJobNames)('%s does nothing by a clock that is a day ahead, and says so', async job => {
  const { owner } = service
  await owner.execute(`insert into attempts (bucket, window_start, count) values ('one', '2026-11-20T03:00:00.000Z', 1)`)
  service.clock.passMinutes(aDay)
  const answer = await service.ask(`/api/cron/${job}`, cron)

  expect([answer.status, await answer.json()]).toEqual([503, { job, clockAheadSeconds: aDay * 60 }])
  expect(told).toEqual([expect.objectContaining({ endpoint: job, error: expect.objectContaining({ aheadSeconds: aDay * 60 }) })])
  expect((await owner.execute(`select bucket from attempts`)).rows).toHaveLength(1)
  expect((await owner.execute(`select ended_at, refused_ahead_ms::integer from job_runs where job = '${job}'`)).rows).toEqual([
    { ended_at: null, refused_ahead_ms: aDay * 60_000 }
  ])
})

test.each([
  [1, 200],
  [-1, 200],
  [2, 503],
  [-2, 503]
])('a clock that is %i min ahead is answered %i', async (minutes, status) => {
  service.clock.passMinutes(minutes)
  expect((await service.ask('/api/cron/drain-outbox', cron)).status).toBe(status)
})
