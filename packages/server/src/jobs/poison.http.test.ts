import type { Database } from '@linying/database'
import { jobRules } from '@linying/domain'
import { admin, gu, li, wang, zhou } from '@linying/testkit'
import {
  act,
  allFine,
  aReport,
  company,
  fixedId,
  freshKey,
  herPlan,
  metricsKey,
  suiteLog,
  type TestService,
  testService,
  type Who
} from '@linying/testkit/service'
import { type CronJob, cronJobNames } from '../cron-jobs.js'
import type { RequestLog } from '../http/api.js'

const [resident, agent, manager]: readonly Who[] = [
  { id: wang.id, side: 'resident' },
  { id: zhou.id, side: 'staff' },
  { id: gu.id, side: 'staff' }
]
const communityId = company.community.id
const room = { kind: 'room', roomId: company.wangsRoom.id } as const
const ticketIds = [1, 2, 3].map(number => fixedId('ticket', number))
const [, bad = ''] = ticketIds

let service: TestService
let owner: Database
let told: Parameters<RequestLog['failed']>[0][]

beforeEach(async () => {
  told = []
  service = await testService(ports => ports, { ...suiteLog(), failed: line => told.push(line) })
  owner = service.owner
})
afterEach(async () => {
  await service.close()
})

/** Three things that a job will have in hand; how the second of them is spoilt; and how many are still to be done of the good and of the bad. */
interface Plant {
  readonly sow: () => Promise<void>
  /** Every such change of this table is refused. */
  readonly refused: { readonly what: 'insert' | 'update' | 'delete'; readonly table: string; readonly where: string }
  readonly left: string
}

/** A new job has to say here how one thing of many is bad for it. */
const plants = {
  'drain-outbox': {
    sow: () => reported({}),
    refused: { what: 'insert', table: 'inbox_items', where: `new.ticket_id = '${bad}'` },
    left: `select ticket_id = '${bad}' as bad from outbox where delivered_at is null`
  },
  'sweep-clocks': {
    sow: async () => {
      await reported({ kind: 'complaint', category: 'public_area', complaint })
      service.clock.passMinutes(20)
    },
    refused: { what: 'insert', table: 'clock_alarms', where: `new.ticket_id = '${bad}'` },
    left: `select ticket_id = '${bad}' as bad from clocks where metric = 'confirm_details' and told = 0`
  },
  'sweep-tickets': {
    sow: async () => {
      await reported({})
      for (const id of ticketIds) {
        await act(service.as(agent), id, { action: 'accept' }, service.clock.now())
        await act(service.as(agent), id, { action: 'assign', technicianId: li.id }, service.clock.now())
      }
      service.clock.passMinutes(60)
    },
    refused: { what: 'update', table: 'tickets', where: `new.id = '${bad}'` },
    left: `select id = '${bad}' as bad from tickets where status = 'assigned'`
  },
  'sweep-visits': {
    sow: async () => {
      await herPlan(service.as, service.clock.now())
      for (const number of [1, 2, 3]) await held(number)
      service.clock.passMinutes(3 * 24 * 60)
    },
    refused: { what: 'update', table: 'visits', where: `new.id = '${fixedId('visit', 2)}'` },
    left: `select id = '${fixedId('visit', 2)}' as bad from visits where not overdue_told`
  },
  'revise-calendars': {
    sow: async () => {
      service.clock.passMinutes(39 * 24 * 60 + 7 * 60 + 30)
      await reported({ kind: 'consultation', category: 'fees' })
      const body = { holidays: ['2027-01-01'], workdays: [], source: '国务院放假安排', replace: false }
      await service.as({ id: admin.id, side: 'staff' }).call('loadCalendarYear', { params: { year: '2027' }, body })
    },
    refused: { what: 'update', table: 'tickets', where: `new.id = '${bad}'` },
    left: `select ticket_id = '${bad}' as bad from clocks where provisional and ended_at is null`
  },
  'remove-orphaned-photos': {
    sow: async () => {
      await reported({ expectedPhotos: 1 })
      for (const [index, ticketId] of ticketIds.entries()) {
        const photo = { id: fixedId('photo', index + 1), ticketId, forEvent: fixedId('event', 9000 + index), bytes: 1000 }
        await service.as(resident).call('presignPhoto', { body: { ...photo, contentType: 'image/jpeg' } })
      }
      service.clock.passMinutes(26 * 60)
    },
    refused: { what: 'delete', table: 'photos', where: `old.ticket_id = '${bad}'` },
    left: `select ticket_id = '${bad}' as bad from photos`
  },
  'forget-expired': {
    sow: async () => {
      for (const bucket of ['one', 'bad', 'other'])
        await owner.execute(`insert into attempts (bucket, window_start, count) values ('${bucket}', '2026-10-01T00:00:00.000Z', 1)`)
    },
    refused: { what: 'delete', table: 'attempts', where: `old.bucket = 'bad'` },
    left: `select bucket = 'bad' as bad from attempts where bucket in ('one', 'bad', 'other')`
  }
} satisfies Record<CronJob, Plant>

const complaint = { severity: 'major', demand: '', aboutWhom: '', aboutPersonId: null } as const

test.each(cronJobNames)('%s: what is bad is set aside with its reason, told everywhere, and tried again; the others go on', async job => {
  const plant: Plant = plants[job]
  await plant.sow()
  await spoil(plant.refused)

  await service.runJob(job)
  expect(await left(plant)).toEqual({ good: 0, bad: true })
  expect(await service.ports.failures.deadLetters(9)).toEqual([])

  for (let tries = 1; tries < jobRules.tries; tries += 1) {
    service.clock.passMinutes(1)
    await service.runJob(job)
  }
  const letters = (await service.ports.failures.deadLetters(9)).filter(letter => letter.job === job)
  expect(letters.length).toBeGreaterThan(0)
  for (const letter of letters) expect(letter).toMatchObject({ tries: jobRules.tries, reason: expect.stringContaining('code P0001') })
  expect(told).toContainEqual(expect.objectContaining({ endpoint: job, item: letters[0]?.item, tries: jobRules.tries, setAside: true }))
  const ready = await (await service.ask('/api/ready')).json()
  expect(ready).toMatchObject({ checks: { deadLetters: { status: 'attention', byJob: { [job]: letters.length } } } })
  expect(await metrics()).toContain(`linying_dead_letters{job="${job}"} ${letters.length}`)

  const soFar = told.length
  service.clock.passMinutes(1)
  await service.runJob(job)
  expect(told.slice(soFar).filter(({ item }) => letters.some(letter => letter.item === item))).toEqual([])

  await owner.execute(`drop trigger poison on ${plant.refused.table}`)
  for (const { id } of letters) expect(await service.ports.failures.retry(id)).toBe(true)
  await service.runJob(job)
  expect(await left(plant)).toEqual({ good: 0, bad: false })
  expect(await service.ports.failures.deadLetters(9)).toEqual([])
})

test('a message that is dropped is never delivered, and waits no more', async () => {
  const plant = plants['drain-outbox']
  await plant.sow()
  await spoil(plant.refused as Plant['refused'])
  for (let tries = 0; tries < jobRules.tries; tries += 1) {
    await service.runJob('drain-outbox')
    service.clock.passMinutes(1)
  }
  const [letter] = await service.ports.failures.deadLetters(9)
  await service.ports.failures.drop(letter?.id ?? '', service.clock.now())
  await owner.execute(`drop trigger poison on inbox_items`)
  await service.runJob('drain-outbox')

  expect(await left(plant)).toEqual({ good: 0, bad: false })
  const { items } = await service.as(agent).call('listInbox', { query: {} })
  expect(items.map(({ ticketId }) => ticketId)).not.toContain(bad)
})

test('where the database refuses everything, nothing is counted against anything', async () => {
  await plants['drain-outbox'].sow()
  await owner.execute(`revoke insert on inbox_items from linying_app`)
  await expect(service.runJob('drain-outbox')).rejects.toThrow('drain-outbox answers 500')
  await owner.execute(`grant insert on inbox_items to linying_app`)

  expect((await owner.execute(`select from job_failures`)).rows).toEqual([])
  expect(await service.runJob('drain-outbox')).toBe(3)
})

async function reported(said: Partial<Parameters<typeof aReport>[0]>): Promise<void> {
  for (const [index, id] of ticketIds.entries()) {
    const body = aReport({ id, communityId, place: room, eventId: fixedId('event', 9000 + index), ...said }, service.clock.now())
    await service.as(resident).call('reportTicket', { idempotencyKey: freshKey(), body })
  }
}

function held(number: number) {
  const at = service.clock.now()
  const said = { kind: 'care', method: 'on_site', outcome: 'well', planId: fixedId('care', 1), whom: '王秀兰', said: '', note: '' } as const
  const body = { ...said, id: fixedId('visit', number), at, occurredAt: at, checks: [...allFine] }
  return service.as(number === 1 ? manager : agent).call('holdVisit', { params: { communityId }, body })
}

async function spoil({ what, table, where }: Plant['refused']): Promise<void> {
  const row = what === 'delete' ? 'old' : 'new'
  await owner.execute(
    `create or replace function refuse_poison() returns trigger language plpgsql as $$
      begin if ${where} then raise exception 'poison'; end if; return ${row}; end $$`
  )
  await owner.execute(`create trigger poison before ${what} on ${table} for each row execute function refuse_poison()`)
}

async function left(plant: Plant): Promise<{ readonly good: number; readonly bad: boolean }> {
  const { rows } = await owner.execute<{ bad: boolean }>(plant.left)
  return { good: rows.filter(row => !row.bad).length, bad: rows.some(row => row.bad) }
}

async function metrics(): Promise<string> {
  return (await service.ask('/api/metrics', { headers: { authorization: `Bearer ${metricsKey}` } })).text()
}
