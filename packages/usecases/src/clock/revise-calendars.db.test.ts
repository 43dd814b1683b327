import { admin, wang, zhou } from '@linying/testkit'
import { act, aReport, audited, company, fixedId, freshKey, type TestService, testService, type Who } from '@linying/testkit/service'
import { strictRun } from '../job/strict-run.js'
import { reviseCalendars } from './revise-calendars.js'

const agent: Who = { id: zhou.id, side: 'staff' }
const minutesUntilNewYearsEve = 39 * 24 * 60 + 7 * 60 + 30
const ticketIds = [1, 2, 3].map(number => fixedId('ticket', number))

let service: TestService
beforeEach(async () => {
  service = await testService()
  service.clock.passMinutes(minutesUntilNewYearsEve)
  for (const id of ticketIds) await asked(id)
})
afterEach(() => service.close())

test('a question asked before a year that nobody knows is due on its first weekday, and that is marked as provisional', async () => {
  expect(await answerClock(ticketIds[0])).toMatchObject({ provisional: true, dueAt: '2027-01-01T01:00:00.000Z' })
  expect(await revise()).toBe(0)
})

test('once the year is loaded it is due when somebody is at work, by an event of the ticket', async () => {
  await load2027()
  expect(await revise()).toBe(3)
  expect(await answerClock(ticketIds[0])).toMatchObject({ provisional: false, dueAt: '2027-01-04T01:00:00.000Z' })
  expect(await eventsOf(ticketIds[0])).toEqual(['TicketReported', 'CalendarRevised'])
  expect((await audited(service, 'ticket', ticketIds[0] ?? '')).faults).toEqual([])
})

test('many who revise at once revise each ticket once, and none again', async () => {
  await load2027()
  const changed = await Promise.all([revise(), revise(), revise(), revise()])
  expect(changed.reduce((sum, count) => sum + count)).toBe(3)
  expect(await revise()).toBe(0)
  for (const id of ticketIds) expect(await eventsOf(id)).toEqual(['TicketReported', 'CalendarRevised'])
})

test('a question that was answered before keeps the due time that it was answered by', async () => {
  await act(service.as(agent), ticketIds[0] ?? '', { action: 'answer', text: '可以来前台办', version: 1 }, service.clock.now())
  await load2027()
  expect(await revise()).toBe(2)
  expect(await answerClock(ticketIds[0])).toMatchObject({ dueAt: '2027-01-01T01:00:00.000Z', ended: 'met' })
})

function revise(): Promise<number> {
  return reviseCalendars(service.ports, strictRun, 100)
}

async function asked(id: string) {
  const place = { kind: 'room', roomId: company.wangsRoom.id } as const
  const said = { id, communityId: company.community.id, place, kind: 'consultation', category: 'fees', text: '物业费怎么交' } as const
  const body = aReport(said, service.clock.now())
  return service.as({ id: wang.id, side: 'resident' }).call('reportTicket', { idempotencyKey: freshKey(), body })
}

async function load2027(): Promise<void> {
  const body = { holidays: ['2027-01-01'], workdays: [], source: '国务院放假安排', replace: false }
  await service.as({ id: admin.id, side: 'staff' }).call('loadCalendarYear', { params: { year: '2027' }, body })
}

async function answerClock(ticketId = '') {
  return (await ticketOf(ticketId)).clocks.find(({ metric }) => metric === 'answer')
}

async function eventsOf(ticketId = '') {
  return (await service.ports.tickets.loadForService(ticketId))?.events.map(({ type }) => type)
}

function ticketOf(ticketId: string) {
  return service.as(agent).call('getTicket', { params: { ticketId } })
}
