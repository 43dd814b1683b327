import { knownUntil, termsFor } from './terms-for.js'
import type { WorkingCalendar } from './working-calendar.js'

const calendar: WorkingCalendar = {
  utcOffsetMinutes: 480,
  weekly: [[{ from: '09:00', to: '18:00' }], [], [], [], [], [], []],
  makeUpAs: 0,
  years: [
    { year: 2026, holidays: ['2026-10-01', '2026-10-02', '2026-10-05'], workdays: ['2026-09-20', '2026-10-10'] },
    { year: 2025, holidays: ['2025-10-01'], workdays: ['2025-10-11'] }
  ]
}
/** Midnight of 2 October in China, still the first in Greenwich. */
const from = '2026-10-01T16:00:00.000Z'

test('a ticket takes along the special days from its own day to the last one asked for', () => {
  expect(termsFor(calendar, from, 3)).toMatchObject({ holidays: ['2026-10-02', '2026-10-05'], workdays: [] })
  expect(termsFor(calendar, from, 8)).toMatchObject({ holidays: ['2026-10-02', '2026-10-05'], workdays: ['2026-10-10'] })
})

test('the pattern and the offset are taken along as they are', () => {
  const { utcOffsetMinutes, weekly, makeUpAs } = calendar
  expect(termsFor(calendar, from, 30)).toMatchObject({ utcOffsetMinutes, weekly, makeUpAs })
})

test.each([
  ['the last day asked for, where more is known', '2026-10-01T16:00:00.000Z', 30, '2026-11-01'],
  ['the end of the year, where the next one is unknown', '2026-12-20T04:00:00.000Z', 30, '2026-12-31'],
  ['into the next year, where that is known', '2025-12-20T04:00:00.000Z', 30, '2026-01-19'],
  ['the day before, in a year that is not known itself', '2027-01-01T04:00:00.000Z', 30, '2026-12-31'],
  ['the day before a gap, though later years are known', '2024-03-01T04:00:00.000Z', 800, '2023-12-31']
])('holidays are known through %s', (_, moment, days, expected) => {
  expect(termsFor(calendar, moment, days).knownThrough).toBe(expected)
})

test.each([
  ['2026-12-31T15:59:59.999Z', '2026-12-31T16:00:00.000Z'],
  ['2025-03-01T00:00:00.000Z', '2026-12-31T16:00:00.000Z'],
  ['2027-01-01T04:00:00.000Z', '2026-12-31T16:00:00.000Z']
])('at %s the unknown begins at %s, when the year of the last table ends in the community', (now, unknown) => {
  expect(knownUntil(calendar, now)).toBe(unknown)
})
