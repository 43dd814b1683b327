import { expect, test } from '@jest/globals'
import { monthsOf } from './summary-period'

const newYearsMorning = '2026-12-31T17:00:00.000Z'

test.each([
  ['this', '2026-12-31T16:00:00.000Z', '2027-01-31T16:00:00.000Z'],
  ['last', '2026-11-30T16:00:00.000Z', '2026-12-31T16:00:00.000Z'],
  ['three', '2026-10-31T16:00:00.000Z', '2027-01-31T16:00:00.000Z']
] as const)('%s month is whole, on the community’s clock', (period, from, to) => {
  expect(monthsOf(period, newYearsMorning, 480)).toEqual({ from, to })
})
