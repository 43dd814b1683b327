import { instant, laterOf, localTime, plusDays, plusMinutes } from './instant.js'

test.each([
  ['2026-11-22T10:05:00+08:00', '2026-11-22T02:05:00.000Z'],
  ['2026-11-22T02:05:00Z', '2026-11-22T02:05:00.000Z'],
  ['2026-11-22T02:05:00.123Z', '2026-11-22T02:05:00.123Z'],
  ['2026-11-22 02:05', '2026-11-22T02:05:00.000Z']
])('%s has one spelling', (value, spelling) => {
  expect(instant(value)).toBe(spelling)
})

test('what is no date is not taken for one', () => {
  expect(() => instant('今天下午')).toThrow(RangeError)
})

test('days and minutes pass across the ends of months and years', () => {
  expect(plusDays('2027-12-28T16:00:00.000Z', 7)).toBe('2028-01-04T16:00:00.000Z')
  expect(plusDays('2028-02-28T16:00:00.000Z', 1)).toBe('2028-02-29T16:00:00.000Z')
  expect(plusMinutes('2026-12-31T23:59:59.999Z', 30)).toBe('2027-01-01T00:29:59.999Z')
})

test('of two moments the later one counts, by the millisecond', () => {
  expect(laterOf('2026-11-22T04:00:00.000Z', '2026-11-22T03:59:59.999Z')).toBe('2026-11-22T04:00:00.000Z')
  expect(laterOf('', '2026-11-22T03:59:59.999Z')).toBe('2026-11-22T03:59:59.999Z')
})

test('a community’s clock shows its own day', () => {
  expect(localTime('2026-11-22T16:30:00.000Z', 480).format('YYYY-MM-DD HH:mm')).toBe('2026-11-23 00:30')
})
