import { patternFaults, yearFaults } from './calendar-faults.js'
import { defaultMakeUpAs, defaultWeekly } from './default-calendar.js'
import type { Period } from './working-calendar.js'

const pattern = (...monday: readonly Period[]) => ({ weekly: [monday, ...defaultWeekly.slice(1)], makeUpAs: defaultMakeUpAs })
const morning: Period = { from: '08:30', to: '12:00' }

test('the duty hours that every community begins with are without a mistake', () => {
  expect(patternFaults({ weekly: defaultWeekly, makeUpAs: defaultMakeUpAs })).toEqual([])
})

test.each<readonly [string, readonly Period[], string | undefined]>([
  ['two periods with a break', [morning, { from: '14:00', to: '18:00' }], undefined],
  ['two periods that touch', [morning, { from: '12:00', to: '24:00' }], undefined],
  ['a period of no length', [{ from: '08:30', to: '08:30' }], 'period.upside-down'],
  ['a period that ends before it begins', [{ from: '18:00', to: '08:30' }], 'period.upside-down'],
  [
    'periods that overlap by a minute',
    [
      { from: '08:30', to: '12:01' },
      { from: '12:00', to: '18:00' }
    ],
    'period.overlapping'
  ],
  ['the same period twice', [morning, morning], 'period.overlapping'],
  ['the afternoon before the morning', [{ from: '14:00', to: '18:00' }, morning], 'period.out-of-order']
])('%s on a Monday is judged as it should', (_, monday, code) => {
  const pointer = `/weekly/0/${monday.length - 1}`
  expect(patternFaults(pattern(...monday))).toEqual(code === undefined ? [] : [{ pointer, code }])
})

test('every mistake is named where it stands', () => {
  const upsideDown: Period = { from: '18:00', to: '08:30' }
  expect(patternFaults({ weekly: [[upsideDown], [morning, morning], [], [], [], [], []], makeUpAs: 4 })).toEqual([
    { pointer: '/weekly/0/0', code: 'period.upside-down' },
    { pointer: '/weekly/1/1', code: 'period.overlapping' },
    { pointer: '/makeUpAs', code: 'make-up.day-off' }
  ])
})

test('a week in which nobody works is no pattern', () => {
  expect(patternFaults({ weekly: [[], [], [], [], [], [], []], makeUpAs: 0 })).toEqual([{ pointer: '/weekly', code: 'pattern.no-hours' }])
})

test('a year’s table has each date once, of that year, off or worked', () => {
  expect(yearFaults({ year: 2027, holidays: ['2027-01-01', '2027-02-08'], workdays: ['2027-01-03'] })).toEqual([])
  expect(yearFaults({ year: 2027, holidays: ['2027-01-01', '2026-12-31', '2027-01-01'], workdays: ['2027-01-01', '2028-01-01'] })).toEqual([
    { pointer: '/holidays/1', code: 'date.other-year' },
    { pointer: '/holidays/2', code: 'date.twice' },
    { pointer: '/workdays/1', code: 'date.other-year' },
    { pointer: '/workdays/0', code: 'date.in-both' }
  ])
})
