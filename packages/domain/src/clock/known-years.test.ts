import { isSameTable, missingYear } from './known-years.js'

const years = (...known: readonly number[]) => ({
  utcOffsetMinutes: 480,
  years: known.map(year => ({ year, holidays: [], workdays: [] }))
})

test.each([
  ['sixty-one days before the year ends', '2026-11-01T15:59:59.999Z', [2026], undefined],
  ['sixty days before the year ends', '2026-11-01T16:00:00.000Z', [2026], 2027],
  ['on the last evening', '2026-12-31T15:59:59.999Z', [2026], 2027],
  ['on the last evening, with the next year loaded', '2026-12-31T15:59:59.999Z', [2026, 2027], undefined],
  ['in a year that nobody has loaded', '2026-12-31T16:00:00.000Z', [2026], 2027],
  ['in the middle of a year that is known', '2026-06-01T04:00:00.000Z', [2025, 2026], undefined]
])('%s the missing year is named', (_, now, known, expected) => {
  expect(missingYear(years(...known), now)).toBe(expected)
})

test('two tables are the same whatever their order, and differ by one date', () => {
  const one = { holidays: ['2027-01-01', '2027-02-08'], workdays: ['2027-01-03'] }
  expect(isSameTable(one, { ...one, holidays: ['2027-02-08', '2027-01-01'] })).toBe(true)
  expect(isSameTable(one, { ...one, workdays: [] })).toBe(false)
  expect(isSameTable(one, { ...one, holidays: ['2027-01-01'] })).toBe(false)
})
