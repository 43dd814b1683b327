import { excusableClocks, openLevels } from './broken-clocks'
import type { TicketView } from './ticket-view'

const confirming: TicketView['clocks'][number] = {
  metric: 'confirm_details',
  round: 1,
  startAt: '2026-11-22T02:00:00.000Z',
  dueAt: '2026-11-22T02:15:00.000Z',
  warnAt: '2026-11-22T02:11:15.000Z',
  minutes: 15,
  runs: 'always',
  spans: [],
  holidays: [],
  provisional: false,
  pausedAt: null,
  endedAt: null,
  ended: null,
  excused: false,
  adopted: false,
  ladder: [
    { to: 'first_handler', afterMinutes: 0 },
    { to: 'supervisor', afterMinutes: 15 }
  ],
  acknowledged: []
}
const dueAt = '2026-11-22T02:15:00.000Z'
const justAfter = '2026-11-22T02:15:00.001Z'
const later = '2026-11-22T02:30:00.000Z'

test('a manager may excuse what is late from the first millisecond, and nothing twice', () => {
  expect(excusableClocks({ clocks: [confirming] }, dueAt)).toEqual([])
  expect(excusableClocks({ clocks: [confirming] }, justAfter)).toEqual([confirming])
  expect(excusableClocks({ clocks: [{ ...confirming, excused: true }] }, justAfter)).toEqual([])
})

test('a promise that was kept late stays broken', () => {
  expect(excusableClocks({ clocks: [{ ...confirming, endedAt: later, ended: 'met' }] }, later)).toHaveLength(1)
})

test.each([
  ['in time', dueAt, []],
  ['just late', justAfter, [1]],
  ['a quarter of an hour late', later, [2]]
] as const)('whoever is told acknowledges the level that was reached: %s', (_when, now, levels) => {
  expect(openLevels({ clocks: [confirming] }, now).map(({ level }) => level)).toEqual(levels)
})

test('a level that somebody has acknowledged is not asked for again', () => {
  expect(openLevels({ clocks: [{ ...confirming, acknowledged: [2] }] }, later)).toEqual([])
})
