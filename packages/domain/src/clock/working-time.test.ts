import type { CalendarTerms, Period } from './working-calendar.js'
import { isWorkingTime, workingMsBetween } from './working-time.js'

const dutyHours: readonly Period[] = [
  { from: '08:30', to: '12:00' },
  { from: '14:00', to: '18:00' }
]
const terms: CalendarTerms = {
  utcOffsetMinutes: 480,
  weekly: [dutyHours, dutyHours, dutyHours, dutyHours, dutyHours, [], []],
  holidays: ['2026-10-01', '2026-10-02', '2026-10-05', '2026-10-06', '2026-10-07'],
  workdays: ['2026-10-10'],
  makeUpAs: 0,
  knownThrough: '2026-12-31'
}
const at = (local: string) => new Date(`${local}+08:00`).toISOString()
const hour = 3_600_000

test.each([
  ['a millisecond before opening', '2026-11-20T08:29:59.999', false],
  ['at opening', '2026-11-20T08:30', true],
  ['in the last millisecond before lunch', '2026-11-20T11:59:59.999', true],
  ['when lunch begins', '2026-11-20T12:00', false],
  ['at closing', '2026-11-20T18:00', false],
  ['on a Saturday', '2026-11-21T10:00', false],
  ['on a holiday', '2026-10-01T10:00', false],
  ['on a make-up Saturday', '2026-10-10T10:00', true]
])('whether somebody is on duty %s', (_, moment, expected) => {
  expect(isWorkingTime(terms, at(moment))).toBe(expected)
})

test.each([
  ['within a period', '2026-11-20T09:00', '2026-11-20T10:00', hour],
  ['across lunch', '2026-11-20T11:00', '2026-11-20T15:00', 2 * hour],
  ['from night to night', '2026-11-20T03:00', '2026-11-20T23:00', 7.5 * hour],
  ['across a weekend', '2026-11-20T17:00', '2026-11-23T09:30', 2 * hour],
  ['across National Day and its make-up Saturday', '2026-09-30T18:00', '2026-10-12T08:30', 3 * 7.5 * hour],
  ['across a year with no special day', '2025-01-01T00:00', '2026-01-01T00:00', 261 * 7.5 * hour],
  ['before 1970', '1969-12-29T00:00', '1970-01-12T00:00', 10 * 7.5 * hour],
  ['to the millisecond', '2026-11-20T17:59:59.999', '2026-11-23T08:30:00.002', 3],
  ['between a moment and itself', '2026-11-20T09:00', '2026-11-20T09:00', 0],
  ['backwards', '2026-11-20T10:00', '2026-11-20T09:00', 0]
])('working time %s', (_, from, to, expected) => {
  expect(workingMsBetween(terms, at(from), at(to))).toBe(expected)
})
