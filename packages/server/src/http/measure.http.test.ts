import type { Endpoints } from '@linying/contract'
import { wang, zhou } from '@linying/testkit/rules'
import { aReport, company, fixedId, type TestService, testService, type Who } from '@linying/testkit/service'
import type { z } from 'zod'

const resident: Who = { id: wang.id, side: 'resident' }
const agent: Who = { id: zhou.id, side: 'staff' }
const place = { kind: 'room', roomId: company.wangsRoom.id } as const

type Report = z.input<Endpoints['reportTicket']['request']['body']['content']['application/json']['schema']>

let service: TestService
beforeEach(async () => {
  service = await testService()
})
afterEach(() => service.close())

function report(no: number, changed: Partial<Report> = {}, who = resident): Promise<Response> {
  const ids = { id: fixedId('ticket', no), eventId: fixedId('event', no) }
  const body = { ...aReport({ communityId: company.community.id, place, ...ids }, service.clock.now()), ...changed }
  return post('/api/tickets', `key-of-report-${no}`, body, who)
}

/** The same key each time is the same act. */
function say(action: 'urge' | 'addNote' | 'confirm', no: number, ticket = 1, who = resident): Promise<Response> {
  const words = { urge: { text: '' }, addNote: { text: '还在漏', audience: 'household' }, confirm: {} }[action]
  const body = { action, eventId: fixedId('event', 10_000 + no), occurredAt: service.clock.now(), ...words }
  return post(`/api/tickets/${fixedId('ticket', ticket)}/actions`, `key-of-act-${no}`, body, who)
}

function post(path: string, key: string, body: unknown, who: Who): Promise<Response> {
  const headers = { 'content-type': 'application/json', 'idempotency-key': key }
  return service.ask(path, { method: 'POST', headers, body: JSON.stringify(body) }, who)
}

/** One after the other, so that each knows of the ones before. */
async function statusesOf(count: number, ask: (no: number) => Promise<Response>): Promise<readonly number[]> {
  const statuses: number[] = []
  for (let no = 1; no <= count; no++) statuses.push((await ask(no)).status)
  return statuses
}

function times(count: number, status: number): readonly number[] {
  return Array.from({ length: count }, () => status)
}

async function refusalOf(answer: Response): Promise<readonly unknown[]> {
  const { code, detail } = (await answer.json()) as { readonly code: string; readonly detail: string }
  return [answer.status, answer.headers.get('content-type')?.split(';')[0], answer.headers.get('retry-after'), code, detail]
}

test('a resident who has reported thirty things is told when the next is welcome, and then it is', async () => {
  expect(await statusesOf(30, no => report(no))).toEqual(times(30, 201))
  service.clock.passMinutes(3)

  const detail = '您刚才已经报过好几件了，都收到了。请 7 分钟后再报；急事请点首页的“紧急”。'
  expect(await refusalOf(await report(31))).toEqual([429, 'application/problem+json', '420', 'too-often.report', detail])
  service.clock.passMinutes(7)
  expect((await report(31)).status).toBe(201)
})

test('a report that is sent again under its key is answered as before and counts once', async () => {
  expect(await statusesOf(15, () => report(1))).toEqual(times(15, 201))
  expect(await statusesOf(30, no => report(no))).toEqual(times(30, 201))
  expect((await report(31)).status).toBe(429)
  expect((await report(30)).status).toBe(201)
})

test('the last report that is welcome, sent twenty times at once, is answered each time as filed', async () => {
  await statusesOf(29, no => report(no))
  const answers = await Promise.all(Array.from({ length: 20 }, () => report(30)))
  expect(answers.map(({ status }) => status)).toEqual(times(20, 201))
})

test('an emergency is never refused, and takes nothing from the measure of reports', async () => {
  const emergency = (no: number) => report(100 + no, { kind: 'emergency', category: 'lift_trapped' })
  expect(await statusesOf(40, emergency)).toEqual(times(40, 201))
  expect(await statusesOf(31, no => report(no))).toEqual([...times(30, 201), 429])
  expect((await emergency(41)).status).toBe(201)
})

test('of a hundred reports that a resident sends at once the measure and what is under way beside it are filed', async () => {
  const answers = await Promise.all(Array.from({ length: 100 }, (_, at) => report(at + 1)))
  const filed = answers.filter(({ status }) => status === 201).length
  expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([201, 429]))
  expect(filed).toBeGreaterThanOrEqual(30)
  expect(filed).toBeLessThanOrEqual(50)
  const { rows } = await service.database.execute('select count(*)::integer as filed, max(number) as last from tickets')
  expect(rows).toEqual([{ filed, last: `WX-2611-${String(filed).padStart(4, '0')}` }])
})

test('an agent registers for residents as fast as she can', async () => {
  expect(await statusesOf(35, no => report(no, {}, agent))).toEqual(times(35, 201))
})

test('a resident who has urged six times within the hour is told so, and is heard again after it', async () => {
  await report(1)
  expect(await statusesOf(6, no => say('urge', no))).toEqual(times(6, 200))

  const detail = '您刚才已经催过几次了，物业都收到了。请 1 小时后再催。'
  expect(await refusalOf(await say('urge', 7))).toEqual([429, 'application/problem+json', '3600', 'too-often.urge', detail])
  expect((await say('urge', 6)).status).toBe(200)
  expect((await say('addNote', 8)).status).toBe(200)
  await report(2)
  expect((await say('urge', 9, 2)).status).toBe(200)
  service.clock.passMinutes(60)
  expect((await say('urge', 7)).status).toBe(200)
})

test('of sixty urges sent at once no seventh is written down', async () => {
  await report(1)
  const answers = await Promise.all(Array.from({ length: 60 }, (_, at) => say('urge', at + 1)))
  expect(answers.filter(({ status }) => status === 200)).toHaveLength(6)
})

test('a resident in an emergency urges as often as once a minute', async () => {
  await report(1, { kind: 'emergency', category: 'lift_trapped' })
  expect(await statusesOf(61, no => say('urge', no))).toEqual([...times(60, 200), 429])
})

test('a resident writes thirty notes in an hour, and then waits', async () => {
  await report(1)
  expect(await statusesOf(31, no => say('addNote', no))).toEqual([...times(30, 200), 429])
  expect(await refusalOf(await say('addNote', 32))).toEqual(expect.arrayContaining([429, '3600', 'too-often.note']))
  expect((await say('addNote', 30)).status).toBe(200)
})

test('what a rule refuses is refused by that rule, however often it was tried', async () => {
  await report(1)
  const codes = new Set<unknown>()
  for (let no = 1; no <= 40; no++) codes.add(((await (await say('confirm', no)).json()) as { readonly code: string }).code)
  expect([...codes]).toEqual(['action.not-open-now'])
})

test('the acts of one person are counted over all tickets', async () => {
  await report(1)
  await report(2)
  await report(3)
  await report(4)
  await statusesOf(116, no => say('addNote', no, 1 + (no % 4)))
  expect(await refusalOf(await say('urge', 500))).toEqual(expect.arrayContaining([429, '600', 'too-often.act']))
  expect((await report(5, { kind: 'emergency', category: 'lift_trapped' })).status).toBe(201)
  expect((await say('urge', 501, 5)).status).toBe(200)
})
