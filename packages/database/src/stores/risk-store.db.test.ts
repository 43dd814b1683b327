import { plusMinutes } from '@linying/domain'
import {
  aTicket,
  changeOfCourse,
  gu,
  li,
  setUpCommunity,
  type ThrowAwayDatabase,
  throwAwayDatabase,
  usualReport,
  wang,
  zhou
} from '@linying/testkit'
import type { Viewer } from '@linying/usecases'
import { riskStore } from './risk-store.js'
import { ticketStore } from './ticket-store.js'

const reportedAt = usualReport.occurredAt
const asGu: Viewer = { personId: gu.id, side: 'staff', sessionId: '' }
const asZhou: Viewer = { personId: zhou.id, side: 'staff', sessionId: '' }
const asWang: Viewer = { personId: wang.id, side: 'resident', sessionId: '' }

let given: ThrowAwayDatabase

beforeAll(async () => {
  given = await throwAwayDatabase()
  await setUpCommunity(given.database)
  const store = ticketStore(given.database)
  const waiting = aTicket({ ticketId: idOf(1) })
  const done = aTicket({ ticketId: idOf(2) })
    .assignedTo(li)
    .finished()
  for (const course of [waiting, done]) await store.create(changeOfCourse(course), null)
})

afterAll(() => given.close())

function idOf(number: number): string {
  return usualReport.ticketId.slice(0, -4) + String(number).padStart(4, '0')
}

function board(minutesLater: number, viewer = asGu) {
  return riskStore(given.database).board(usualReport.communityId, plusMinutes(reportedAt, minutesLater), viewer)
}

test('a promise is due soon within its last hour, and late from the first millisecond after', async () => {
  expect(await board(30)).toMatchObject({ late: 0, dueSoon: 1, unconfirmed: 1 })
  expect(await board(30 + 1 / 60_000)).toMatchObject({ late: 1, dueSoon: 0, unconfirmed: 1 })
})

test('the numbers stand by community, department and person, those that nobody has taken without a name', async () => {
  expect(await board(31)).toMatchObject({
    communities: [{ name: '翠湖花园', late: 1, unconfirmed: 1 }],
    departments: [{ department: 'engineering', late: 1, unconfirmed: 1 }],
    people: [
      { name: null, late: 1, unconfirmed: 0 },
      { name: '李建国', late: 0, unconfirmed: 1 }
    ]
  })
})

test('the board is for those who watch over others', async () => {
  expect(await board(31, asZhou)).toBe('forbidden')
  expect(await board(31, asWang)).toBe('forbidden')
})

test('the list behind a number has as many tickets', async () => {
  const now = plusMinutes(reportedAt, 31)
  const late = await ticketStore(given.database).list({ queue: 'all', order: 'due', risk: 'late', pastEta: false, now, limit: 50 }, asGu)
  expect(late?.map(({ id }) => id)).toEqual([idOf(1)])
})
