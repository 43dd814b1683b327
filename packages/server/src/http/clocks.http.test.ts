import type { Person } from '@linying/domain'
import { chen, fang, gu, li, sun, wang, zhang, zhou } from '@linying/testkit'
import { act, aReport, company, fixedId, freshKey, type TestService, testService, type Who } from '@linying/testkit/service'
import type { CronJob } from '../cron-jobs.js'

let service: TestService
beforeEach(async () => {
  service = await testService()
})
afterEach(() => service.close())

const resident: Who = { id: wang.id, side: 'resident' }
const agent: Who = asStaff(zhou)
const supervisor: Who = asStaff(sun)

const now = () => service.clock.now()

test('an agent is warned before a complaint must be confirmed, in words that say until when', async () => {
  await complained()
  service.clock.passMinutes(12)
  await run('sweep-clocks', 'drain-outbox')

  expect(await told(agent)).toEqual(['TicketReported', 'ClockWarned'])
  expect(await lastSentence(agent)).toBe('TS-2611-0001 核实情况还剩 3 分钟（10:15 前），请马上联系住户。')
  expect(await told(resident)).toEqual([])
})

test('a promise that is broken climbs the ladder while nobody acts', async () => {
  const { id } = await complained()
  await act(service.as(agent), id, { action: 'accept' }, now())
  for (const minutes of [16, 5, 10, 45]) {
    service.clock.passMinutes(minutes)
    await run('sweep-clocks', 'drain-outbox')
  }
  expect((await told(agent)).slice(-3)).toEqual(['ClockWarned', 'ClockBroken', 'ClockBroken'])
  expect(await lastSentence(agent)).toBe('TS-2611-0001 已超过核实情况时限 6 分钟（第 2 级：首接负责人），请处理并回应。')
  expect(await lastSentence(supervisor)).toBe('TS-2611-0001 已超过核实情况时限 16 分钟（第 3 级：主管），请处理并回应。')
  expect(await lastSentence(asStaff(gu))).toBe('TS-2611-0001 已超过核实情况时限 1 小时 1 分钟（第 4 级：物业经理），请处理并回应。')
  expect(await told(asStaff(fang))).toEqual([])
})

test('who takes note of a breach says so, and all who work on it see that', async () => {
  const { id } = await complained()
  await act(service.as(agent), id, { action: 'accept' }, now())
  service.clock.passMinutes(31)
  await run('sweep-clocks')
  await act(service.as(supervisor), id, { action: 'acknowledge', metric: 'confirm_details', round: 1, level: 3, text: '我来联系' }, now())
  await run('drain-outbox')

  expect(clockOf(await ticketFor(agent, id), 'confirm_details').acknowledged).toEqual([3])
  expect(await told(agent)).toContain('EscalationAcknowledged')
})

test('everybody at work hears of an emergency at once', async () => {
  const body = reportOf({ kind: 'emergency', category: 'burst_pipe' })
  await service.as(resident).call('reportTicket', { idempotencyKey: freshKey(), body })
  await run('drain-outbox')
  for (const person of [li, zhang, zhou, chen, sun, fang, gu]) expect(await told(asStaff(person))).toEqual(['TicketReported'])
})

test('whoever a complaint is about hears neither of it nor of its clocks', async () => {
  await complained({ aboutWhom: '客服周敏' })
  service.clock.passMinutes(120)
  await run('sweep-clocks', 'drain-outbox')
  expect(await told(agent)).toEqual([])
  expect(await told(asStaff(sun))).toContain('ClockBroken')
})

test('a screen says that it is late although nobody has swept', async () => {
  const { id } = await complained()
  service.clock.passMinutes(16)
  const ticket = await ticketFor(agent, id)
  const { items } = await service.as(agent).call('listTickets', { query: { order: 'due' } })

  expect(now() > (items[0]?.due?.at ?? '')).toBe(true)
  expect(clockOf(ticket, 'confirm_details').dueAt).toBe(items[0]?.due?.at)
  expect(ticket.actions.map(({ action }) => action)).toContain('acknowledge')
})

function reportOf(said: Partial<Parameters<typeof aReport>[0]>) {
  const place = { kind: 'room', roomId: company.wangsRoom.id } as const
  return aReport({ id: fixedId('ticket', 1), communityId: company.community.id, place, ...said }, now())
}

async function complained(said: { readonly aboutWhom?: string } = {}) {
  const complaint = { severity: 'major', demand: '', aboutWhom: '', aboutPersonId: null, ...said } as const
  const body = reportOf({ kind: 'complaint', category: 'value_added', text: '打电话没人理', complaint })
  return service.as(resident).call('reportTicket', { idempotencyKey: freshKey(), body })
}

async function run(...jobs: readonly CronJob[]): Promise<void> {
  for (const job of jobs) await service.runJob(job)
}

/** What somebody has been told, the latest last. */
async function told(who: Who) {
  return (await inboxOf(who)).map(({ type }) => type)
}

async function lastSentence(who: Who) {
  return (await inboxOf(who)).at(-1)?.sentence
}

async function inboxOf(who: Who) {
  return [...(await service.as(who).call('listInbox', { query: {} })).items].reverse()
}

function ticketFor(who: Who, ticketId: string) {
  return service.as(who).call('getTicket', { params: { ticketId } })
}

function clockOf({ clocks }: Awaited<ReturnType<typeof ticketFor>>, metric: string) {
  const clock = clocks.find(one => one.metric === metric)
  if (clock === undefined) throw new Error(`nobody measures ${metric}`)
  return clock
}

function asStaff({ id }: Person): Who {
  return { id, side: 'staff' }
}
