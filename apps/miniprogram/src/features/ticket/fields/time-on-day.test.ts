import { dateOf, someInstantOf, soonAfter, timeOnDay } from './time-on-day'

const beijing = 480

test('a technician who picks 10:40 means the clock of the community', () => {
  expect(timeOnDay('10:40', '2026-11-22T02:05:00.000Z', beijing)).toBe('2026-11-22T02:40:00.000Z')
})

test('a day picked shortly after midnight is the community’s day, not the day in London', () => {
  expect(timeOnDay('09:00', '2026-11-21T17:30:00.000Z', beijing)).toBe('2026-11-22T01:00:00.000Z')
})

test('a date of the wheel is the same date on the wall', () => {
  expect(dateOf(someInstantOf('2026-11-24', beijing), beijing)).toBe('2026-11-24')
})

test.each([
  ['2026-11-22T02:05:00.000Z', 15, '2026-11-22T02:20:00.000Z'],
  ['2026-11-22T02:05:00.001Z', 15, '2026-11-22T02:25:00.000Z'],
  ['2026-11-22T02:07:30.000Z', 30, '2026-11-22T02:40:00.000Z']
])('a technician who leaves at %s and needs %i minutes is told at a round time', (now, minutes, expected) => {
  expect(soonAfter(now, minutes)).toBe(expected)
})
