import { storedInstant } from './stored-instant.js'

test.each([
  ['2026-11-22T02:05:00+00:00', '2026-11-22T02:05:00.000Z'],
  ['2026-11-22T02:05:00.1+00:00', '2026-11-22T02:05:00.100Z'],
  ['2026-11-22T02:05:00.123+00:00', '2026-11-22T02:05:00.123Z'],
  ['2026-11-22T02:05:00.123999+00:00', '2026-11-22T02:05:00.123Z'],
  ['2026-11-22T10:05:00+08:00', '2026-11-22T02:05:00.000Z'],
  ['2026-11-22T02:05:00.000Z', '2026-11-22T02:05:00.000Z']
])('%s as a database may write it has one spelling', (written, spelling) => {
  expect(storedInstant.parse(written)).toBe(spelling)
})

test('what is no date is not taken for one', () => {
  expect(() => storedInstant.parse('yesterday')).toThrow(RangeError)
})
