import { NotReached } from '@linying/database'
import { li, wang } from '@linying/testkit'
import { aReport, company, fixedId, freshKey, metricsKey, suiteLog, type TestService, testService } from '@linying/testkit/service'
import { createService } from '../http/service.js'
import { readSettings } from '../settings.js'
import { wire } from '../wiring.js'

const place = { kind: 'public', publicPlaceId: company.lift.id } as const
const authorization = { headers: { authorization: `Bearer ${metricsKey}` } }

let service: TestService
let elapsedMs: number
let isAway: boolean
beforeEach(async () => {
  elapsedMs = 0
  isAway = false
  service = await testService(ports => ({
    ...ports,
    // each question comes later than what is answered again
    elapsedMs: () => {
      elapsedMs += 1001
      return elapsedMs
    },
    operations: {
      read: async now =>
        isAway ? Promise.reject(new NotReached('no-answer')) : { ...(await ports.operations.read(now)), databaseNow: now }
    }
  }))
})
afterEach(() => service.close())

test('a service is ready once messages are delivered, and says so to anybody', async () => {
  const before = await ready()
  await service.runJob('drain-outbox')

  expect([before.status, before.body.checks.scheduler]).toEqual([503, expect.objectContaining({ silent: ['drain-outbox'] })])
  expect(await ready()).toEqual({ status: 200, body: expect.objectContaining({ status: 'ready' }) })
})

test('an emergency of which nobody has been told for more than a minute is red, and green again once it is told', async () => {
  await service.runJob('drain-outbox')
  await trapped()
  service.clock.passMinutes(1)
  const inTime = await ready()
  service.clock.passMinutes(1)
  const late = await ready()
  await service.runJob('drain-outbox')

  expect([inTime.status, late.status, (await ready()).status]).toEqual([200, 503, 200])
  expect(late.body.checks.outbox).toMatchObject({ status: 'failing', oldestEmergencySeconds: 120 })
})

test('an emergency that is set aside goes on waiting', async () => {
  await service.runJob('drain-outbox')
  await trapped()
  await service.owner.execute(`
    insert into job_failures (job, item, due_at, tries, reason, failed_at, set_aside_at)
    select 'drain-outbox', id, created_at, 5, 'Error', created_at, created_at from outbox where delivered_at is null`)
  service.clock.passMinutes(2)

  expect((await ready()).body.checks).toMatchObject({ outbox: { status: 'failing' }, deadLetters: { byJob: { 'drain-outbox': 1 } } })
})

test('a database that does not answer is told, while the process is alive all the time', async () => {
  isAway = true
  expect(await ready()).toMatchObject({ status: 503, body: { checks: { database: { status: 'failing' } } } })
  expect((await service.ask('/api/health')).status).toBe(200)
  const text = await (await service.ask('/api/metrics', authorization)).text()
  expect(text).toContain('linying_database_up 0')
})

test('whoever collects metrics finds requests, waiting messages, jobs, pool and memory', async () => {
  await trapped()
  await service.runJob('drain-outbox')
  await service.ask('/api/no-such-thing')
  await service.ask(`/t/${'A'.repeat(22)}`)
  const answer = await service.ask('/api/metrics', authorization)
  const text = await answer.text()

  expect(answer.headers.get('content-type')).toMatch(/^text\/plain; version=0\.0\.4/)
  for (const line of [
    'linying_requests_total{endpoint="reportTicket",status="201"} 1',
    'linying_requests_total{endpoint="none",status="404"} 1',
    'linying_requests_total{endpoint="progress-page",status="404"} 1',
    'linying_request_duration_seconds_count{endpoint="reportTicket"} 1',
    'linying_outbox_waiting{urgency="danger_to_life"} 0',
    'linying_job_last_done{job="drain-outbox"} 1',
    'linying_job_runs{job="drain-outbox"} 1',
    'linying_pool_connections{state="inUse"} 0',
    'linying_database_up 1'
  ])
    expect(text).toContain(line)
  expect(text).toMatch(/process_resident_memory_bytes \d+/)
})

test.each(['', 'Bearer ', `Bearer ${metricsKey}x`, metricsKey])('who does not know the key gets no metrics: %j', async authorization => {
  const { status, headers } = await service.ask('/api/metrics', { headers: { authorization } })
  expect([status, headers.get('content-type')]).toEqual([401, null])
})

test('without a key there is no such door', async () => {
  const settings = readSettings({ DATABASE_URL: service.ownerUrl, NODE_ENV: 'test' })
  const { ports, files, stop } = wire(settings)
  const closed = createService({ ports, files, cronSecret: settings.CRON_SECRET, log: suiteLog() })
  expect((await closed.request('/api/metrics', authorization)).status).toBe(404)
  await stop()
})

interface Told {
  readonly status: string
  readonly checks: Readonly<Record<string, unknown>>
}

async function ready(): Promise<{ readonly status: number; readonly body: Told }> {
  const answer = await service.ask('/api/ready')
  return { status: answer.status, body: (await answer.json()) as Told }
}

async function trapped(): Promise<void> {
  const said = { id: fixedId('ticket', 1), communityId: company.community.id, place, kind: 'emergency', category: 'lift_trapped' } as const
  const body = aReport({ ...said, text: '有人被困' }, service.clock.now())
  await service.as({ id: wang.id, side: 'resident' }).call('reportTicket', { idempotencyKey: freshKey(), body })
  expect(await service.as({ id: li.id, side: 'staff' }).call('listInbox', { query: {} })).toMatchObject({ items: [] })
}
