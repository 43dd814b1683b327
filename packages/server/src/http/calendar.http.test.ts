import type { Problem } from '@linying/contract'
import { defaultWeekly } from '@linying/domain'
import { admin, gu, wang, zhou } from '@linying/testkit/rules'
import { aReport, company, fixedId, freshKey, type TestService, testService, type Who } from '@linying/testkit/service'

const communityId = company.community.id
const params = { communityId }
const theManager: Who = { id: gu.id, side: 'staff' }
const theAdmin: Who = { id: admin.id, side: 'staff' }
const agent: Who = { id: zhou.id, side: 'staff' }
const resident: Who = { id: wang.id, side: 'resident' }
const shortWeek = [[{ from: '09:00', to: '12:00' }], [], [], [], [], [], []]
const table = { holidays: ['2027-01-01', '2027-02-08'], workdays: ['2027-01-03'], source: '国办发明电〔2026〕7号' }

let service: TestService
beforeEach(async () => {
  service = await testService()
})
afterEach(() => service.close())

const calendarFor = (viewer: Who) => service.as(viewer).call('getCalendar', { params })

function put(path: string, body: unknown, viewer: Who | undefined) {
  const init = { method: 'PUT', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }
  return service.ask(`/api${path}`, init, viewer)
}

const change = (body: unknown, viewer: Who | undefined = theManager) => put(`/communities/${communityId}/calendar`, body, viewer)
const load = (body: unknown, viewer: Who | undefined = theAdmin, year = '2027') => put(`/calendar-years/${year}`, body, viewer)

test('in November whoever looks at the calendar is told that the next year is missing', async () => {
  expect(await calendarFor(resident)).toMatchObject({ weekly: defaultWeekly, version: 0, missingYear: 2027 })
})

test('an answer of the calendar says nothing that its contract does not declare', async () => {
  expect(Object.keys(await calendarFor(agent)).sort()).toEqual([
    'makeUpAs',
    'missingYear',
    'utcOffsetMinutes',
    'version',
    'weekly',
    'years'
  ])
})

test('a manager changes the duty hours, and everybody sees them', async () => {
  expect((await change({ weekly: shortWeek, makeUpAs: 0, version: 0 })).status).toBe(204)
  expect(await calendarFor(resident)).toMatchObject({ weekly: shortWeek, version: 1 })
})

test('whoever changes hours that a colleague has changed meanwhile is told to look again', async () => {
  await change({ weekly: shortWeek, makeUpAs: 0, version: 0 })
  const refused = await change({ weekly: shortWeek, makeUpAs: 0, version: 0 }, theAdmin)
  expect([refused.status, await refused.json()]).toEqual([409, expect.objectContaining({ code: 'calendar.stale' })])
})

test('every mistake in a week is answered where it stands, in words', async () => {
  const weekly = [[{ from: '18:00', to: '09:00' }], [{ from: '9:00', to: '25:00' }], [], [], [], [], []]
  const malformed = await change({ weekly, makeUpAs: 0, version: 0 })
  expect([malformed.status, pointersOf(await problemIn(malformed))]).toEqual([
    422,
    ['/weekly/1/0/from time.malformed', '/weekly/1/0/to time.malformed']
  ])

  const overlapping = [
    [{ from: '18:00', to: '09:00' }],
    [
      { from: '09:00', to: '12:00' },
      { from: '11:00', to: '13:00' }
    ],
    [],
    [],
    [],
    [],
    []
  ]
  const refused = await change({ weekly: overlapping, makeUpAs: 6, version: 0 })
  const problem = await problemIn(refused)
  expect(pointersOf(problem)).toEqual(['/weekly/0/0 period.upside-down', '/weekly/1/1 period.overlapping', '/makeUpAs make-up.day-off'])
  expect(problem.errors?.[0]?.detail).toBe('下班时间要晚于上班时间，请改一下。')
})

test('an agent cannot change the hours, nobody who is not signed in, and of another community nobody hears', async () => {
  const body = { weekly: shortWeek, makeUpAs: 0, version: 0 }
  expect((await change(body, agent)).status).toBe(403)
  expect((await put(`/communities/${communityId}/calendar`, body, undefined)).status).toBe(401)
  expect((await put(`/communities/${company.secondCommunity.id}/calendar`, body, theManager)).status).toBe(404)
})

test('an admin loads the next year, and nobody is told any more that it is missing', async () => {
  expect((await load(table)).status).toBe(204)
  const { years, missingYear } = await calendarFor(agent)
  expect([years.at(-1), missingYear]).toEqual([{ ...table, year: 2027, loadedAt: service.clock.now() }, null])
})

test('the same table again changes nothing, another one must be meant', async () => {
  await load(table)
  expect((await load({ ...table, holidays: [...table.holidays].reverse(), source: 'again' })).status).toBe(204)
  expect((await calendarFor(agent)).years.at(-1)?.source).toBe(table.source)

  const other = { ...table, workdays: [] }
  const refused = await load(other)
  expect([refused.status, await refused.json()]).toEqual([409, expect.objectContaining({ code: 'calendar.other-table' })])
  expect((await load({ ...other, replace: true })).status).toBe(204)
  expect((await calendarFor(agent)).years.at(-1)?.workdays).toEqual([])
})

test('a year that came with the service is not replaced without saying so either', async () => {
  const other = { ...table, holidays: ['2026-01-01'], workdays: [] }
  expect((await load(other, theAdmin, '2026')).status).toBe(409)
  expect((await load({ ...other, replace: true }, theAdmin, '2026')).status).toBe(204)
  expect((await calendarFor(agent)).years.find(({ year }) => year === 2026)).toMatchObject({ holidays: ['2026-01-01'] })
})

test('every date of a year that cannot be is named', async () => {
  const impossible = await load({ ...table, holidays: ['2027-02-29', '2027-13-01'] })
  expect(pointersOf(await problemIn(impossible))).toEqual(['/holidays/0 date.malformed', '/holidays/1 date.malformed'])

  const refused = await load({ ...table, holidays: ['2027-01-01', '2026-12-31'], workdays: ['2027-01-01'] })
  expect(pointersOf(await problemIn(refused))).toEqual(['/holidays/1 date.other-year', '/workdays/0 date.in-both'])
})

test('a manager does not load years, nor does an admin from the resident side', async () => {
  expect((await load(table, theManager)).status).toBe(403)
  expect((await load(table, { id: admin.id, side: 'resident' })).status).toBe(403)
  expect((await put('/calendar-years/2027', table, undefined)).status).toBe(401)
})

test('what a resident reports on a Sunday is to be accepted on Monday morning, by the hours that held then', async () => {
  await report(1)
  expect(await acceptClockOf(1)).toMatchObject({ dueAt: '2026-11-23T01:00:00.000Z', provisional: false })

  await change({ weekly: [[], [{ from: '10:00', to: '12:00' }], [], [], [], [], []], makeUpAs: 1, version: 0 })
  await report(2)
  expect(await acceptClockOf(2)).toMatchObject({ dueAt: '2026-11-24T02:30:00.000Z' })
  expect(await acceptClockOf(1)).toMatchObject({ dueAt: '2026-11-23T01:00:00.000Z' })
})

test('what is reported on the last evening of the last known year is due provisionally', async () => {
  const untilNewYearsEve = (39 * 24 + 9) * 60
  service.clock.passMinutes(untilNewYearsEve)
  await report(1)
  expect(await acceptClockOf(1)).toMatchObject({ dueAt: '2027-01-01T01:00:00.000Z', provisional: true })
})

async function report(number: number): Promise<void> {
  const place = { kind: 'room', roomId: company.wangsRoom.id } as const
  const body = aReport({ id: fixedId('ticket', number), communityId, place }, service.clock.now())
  await service.as(resident).call('reportTicket', { idempotencyKey: freshKey(), body })
}

async function acceptClockOf(number: number) {
  const { clocks } = await service.as(agent).call('getTicket', { params: { ticketId: fixedId('ticket', number) } })
  return clocks.find(({ metric }) => metric === 'accept')
}

async function problemIn(answer: Response): Promise<Problem> {
  return (await answer.json()) as Problem // parsed by nobody else in a test
}

function pointersOf({ errors = [] }: Problem): readonly string[] {
  return errors.map(({ pointer, code }) => `${pointer} ${code}`)
}
