import { careDueAfter, weekEndsAt } from './care-frequency.js'

const china = 480

test.each([
  ['weekly', '2026-11-22T02:00:00.000Z', '2026-11-29T16:00:00.000Z'],
  ['fortnightly', '2026-11-22T02:00:00.000Z', '2026-12-06T16:00:00.000Z'],
  ['monthly', '2026-11-22T02:00:00.000Z', '2026-12-22T16:00:00.000Z'],
  ['weekly', '2026-11-22T15:59:59.999Z', '2026-11-29T16:00:00.000Z'],
  ['weekly', '2026-11-22T16:00:00.000Z', '2026-11-30T16:00:00.000Z'],
  ['monthly', '2027-01-31T02:00:00.000Z', '2027-02-28T16:00:00.000Z']
] as const)('after a %s visit at %s the next is made by the end of a day, %s', (frequency, at, due) => {
  expect(careDueAfter(at, frequency, china)).toBe(due)
})

test.each([
  ['Sunday', '2026-11-22T15:59:59.999Z', '2026-11-22T16:00:00.000Z'],
  ['Monday', '2026-11-22T16:00:00.000Z', '2026-11-29T16:00:00.000Z']
])('the week of a %s ends with its Sunday', (_day, now, end) => {
  expect(weekEndsAt(now, china)).toBe(end)
})
