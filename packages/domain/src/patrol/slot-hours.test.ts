import { datesBetween, hoursOf, isOn } from './slot-hours.js'

const china = 480
const weekdays = { weekdays: [0, 1, 2, 3, 4], since: '2026-11-16', until: '2026-11-27' }
const slot = { id: 's', from: '07:00', to: '08:00', ...weekdays }

test.each([
  ['2026-11-13', 'the Friday before it was set', false],
  ['2026-11-16', 'its first day', true],
  ['2026-11-21', 'a Saturday', false],
  ['2026-11-27', 'its last day', true],
  ['2026-11-30', 'the Monday after it ended', false]
])('a slot of working days is on at %s, %s: %s', (date, _what, on) => {
  expect(isOn(slot, date)).toBe(on)
})

test('a slot without an end goes on', () => {
  expect(isOn({ ...slot, until: null }, '2036-11-24')).toBe(true)
})

test.each([
  ['07:00', '08:00', '2026-11-21T23:00:00.000Z', '2026-11-22T00:00:00.000Z'],
  ['17:00', '19:00', '2026-11-22T09:00:00.000Z', '2026-11-22T11:00:00.000Z'],
  ['22:00', '24:00', '2026-11-22T14:00:00.000Z', '2026-11-22T16:00:00.000Z']
])('%s to %s of 22 November is on the community’s clock', (from, to, begins, ends) => {
  expect(hoursOf({ from, to }, '2026-11-22', china)).toEqual({ from: begins, to: ends })
})

test('days are stepped through with both ends', () => {
  expect(datesBetween(20_000, 20_002)).toEqual(['2024-10-04', '2024-10-05', '2024-10-06'])
  expect(datesBetween(20_000, 19_999)).toEqual([])
})
