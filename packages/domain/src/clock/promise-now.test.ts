import { promiseNow } from './promise-now.js'
import type { CalendarTerms } from './working-calendar.js'

const hours = [
  { from: '08:30', to: '12:00' },
  { from: '13:30', to: '18:00' }
]
const china: CalendarTerms = {
  utcOffsetMinutes: 480,
  weekly: [hours, hours, hours, hours, hours, [], []],
  holidays: [],
  workdays: [],
  makeUpAs: 0,
  knownThrough: '2026-12-31'
}
const answer = { minutes: 60, runs: 'duty_hours' } as const

test.each([
  ['in duty hours at once', '2026-11-20T01:00:00.000Z', '2026-11-20T01:00:00.000Z', '2026-11-20T02:00:00.000Z'],
  [
    'shortly before closing at once, and is due on Monday',
    '2026-11-20T09:40:00.000Z',
    '2026-11-20T09:40:00.000Z',
    '2026-11-23T01:10:00.000Z'
  ],
  ['at the very end of duty on Monday morning', '2026-11-20T10:00:00.000Z', '2026-11-23T00:30:00.000Z', '2026-11-23T01:30:00.000Z'],
  ['on Sunday on Monday morning', '2026-11-22T02:00:00.000Z', '2026-11-23T00:30:00.000Z', '2026-11-23T01:30:00.000Z']
])('the time for an answer begins %s', (_when, now, startsAt, dueAt) => {
  expect(promiseNow(answer, now, china)).toEqual({ startsAt, dueAt })
})

test('around the clock, and where no hours are known, the time begins at once', () => {
  const now = '2026-11-22T02:00:00.000Z'
  const atOnce = { startsAt: now, dueAt: '2026-11-22T03:00:00.000Z' }
  expect(promiseNow({ ...answer, runs: 'always' }, now, china)).toEqual(atOnce)
  expect(promiseNow(answer, now, null)).toEqual(atOnce)
})
