import { dueAfter } from './due-after.js'
import type { CalendarTerms, Period, WeeklyPattern } from './working-calendar.js'

const dutyHours: readonly Period[] = [
  { from: '08:30', to: '12:00' },
  { from: '14:00', to: '18:00' }
]
const off: readonly Period[] = []
const weekdays: WeeklyPattern = [dutyHours, dutyHours, dutyHours, dutyHours, dutyHours, off, off]

/** Around Spring Festival and National Day of 2026, as the State Council announced them. */
const year2026: CalendarTerms = {
  utcOffsetMinutes: 480,
  weekly: weekdays,
  holidays: ['2026-01-01', '2026-01-02', '2026-02-16', '2026-02-17', '2026-02-18', '2026-02-19', '2026-02-20', '2026-02-23', '2026-10-01'],
  workdays: ['2026-01-04', '2026-02-14', '2026-02-28'],
  makeUpAs: 0,
  knownThrough: '2026-12-31'
}

/** A time of the wall clock there, as it is stored. */
const at = (local: string) => new Date(`${local}+08:00`).toISOString()

const due = (start: string, minutes: number, terms = year2026) => dueAfter(terms, at(start), minutes).dueAt

test.each([
  ['within a period', '2026-11-20T09:00', 30, '2026-11-20T09:30'],
  ['in the last minute before closing', '2026-11-20T17:59', 30, '2026-11-23T08:59'],
  ['exactly at closing', '2026-11-20T18:00', 30, '2026-11-23T09:00'],
  ['so that it ends exactly at closing', '2026-11-20T17:30', 30, '2026-11-20T18:00'],
  ['so that it ends a minute after closing', '2026-11-20T17:31', 30, '2026-11-23T08:31'],
  ['at the example of the plan', '2026-11-20T17:40', 60, '2026-11-23T09:10'],
  ['just before lunch', '2026-11-20T11:50', 30, '2026-11-20T14:20'],
  ['so that it ends when lunch begins', '2026-11-20T11:30', 30, '2026-11-20T12:00'],
  ['during lunch', '2026-11-20T12:30', 30, '2026-11-20T14:30'],
  ['before opening', '2026-11-20T06:00', 30, '2026-11-20T09:00'],
  ['exactly at opening', '2026-11-20T08:30', 30, '2026-11-20T09:00'],
  ['on a weekend', '2026-11-21T10:00', 30, '2026-11-23T09:00'],
  ['on a make-up Saturday', '2026-02-28T10:00', 30, '2026-02-28T10:30'],
  ['on a make-up Sunday', '2026-01-04T17:45', 30, '2026-01-05T08:45'],
  ['before a make-up Saturday', '2026-02-13T17:45', 30, '2026-02-14T08:45'],
  ['before Spring Festival, whose make-up Saturday counts', '2026-02-14T17:45', 30, '2026-02-24T08:45'],
  ['on a holiday', '2026-02-17T09:00', 30, '2026-02-24T09:00'],
  ['over several days', '2026-11-16T08:30', 3 * 450 + 30, '2026-11-19T09:00'],
  ['over several weeks', '2026-11-16T08:30', 10 * 450, '2026-11-27T18:00'],
  ['on the last evening of a year', '2025-12-31T17:45', 30, '2026-01-04T08:45'],
  ['on the evening before a leap day', '2028-02-28T17:45', 30, '2028-02-29T08:45']
])('time that starts %s (%s, %d min) is due at %s', (_, start, minutes, expected) => {
  expect(due(start, minutes)).toBe(at(expected))
})

test('milliseconds are neither lost nor won over night', () => {
  expect(due('2026-11-20T17:59:59.999', 30)).toBe(at('2026-11-23T08:59:59.999'))
  expect(due('2026-11-20T17:59:59.500', 1 / 60)).toBe(at('2026-11-23T08:30:00.500'))
})

test('nothing to wait for is due at once, also at night', () => {
  expect(dueAfter(year2026, at('2026-11-20T23:00'), 0)).toEqual({
    dueAt: at('2026-11-20T23:00'),
    provisional: false,
    spans: [],
    holidays: []
  })
})

test('the spans tell which time was counted, to the due moment', () => {
  expect(dueAfter(year2026, at('2026-11-20T11:50'), 270).spans).toEqual([
    { from: at('2026-11-20T11:50'), to: at('2026-11-20T12:00') },
    { from: at('2026-11-20T14:00'), to: at('2026-11-20T18:00') },
    { from: at('2026-11-23T08:30'), to: at('2026-11-23T08:50') }
  ])
})

test('a due time names the holidays that it passed over, and no others', () => {
  expect(dueAfter(year2026, at('2026-02-14T17:45'), 30).holidays).toEqual(year2026.holidays.slice(2, 8))
  expect(dueAfter(year2026, at('2026-02-17T09:00'), 30).holidays).toEqual(year2026.holidays.slice(3, 8))
  expect(dueAfter(year2026, at('2026-02-24T09:00'), 30).holidays).toEqual([])
})

const oneDayOnly: CalendarTerms = { ...year2026, weekly: [off, off, [{ from: '09:00', to: '10:00' }], off, off, off, off] }

test('a pattern of one day a week waits from week to week', () => {
  expect(due('2026-11-18T09:30', 90, oneDayOnly)).toBe(at('2026-11-25T10:00'))
  expect(due('2026-11-18T10:00', 30, oneDayOnly)).toBe(at('2026-11-25T09:30'))
})

test('a make-up day of a pattern whose Monday is off stays off', () => {
  expect(due('2026-02-28T09:00', 30, oneDayOnly)).toBe(at('2026-03-04T09:30'))
})

test('a weekend that the pattern works keeps its own hours on a make-up day', () => {
  const saturdays = { ...year2026, weekly: [...weekdays.slice(0, 5), [{ from: '10:00', to: '11:00' }], off] }
  expect(due('2026-02-28T08:00', 30, saturdays)).toBe(at('2026-02-28T10:30'))
})

const nights: CalendarTerms = {
  ...year2026,
  weekly: Array.from({ length: 7 }, () => [
    { from: '00:00', to: '06:00' },
    { from: '22:00', to: '24:00' }
  ])
}

test('a night shift passes midnight without a break', () => {
  expect(dueAfter(nights, at('2026-11-20T23:30'), 60)).toEqual({
    dueAt: at('2026-11-21T00:30'),
    provisional: false,
    spans: [{ from: at('2026-11-20T23:30'), to: at('2026-11-21T00:30') }],
    holidays: []
  })
  expect(due('2026-11-20T23:30', 30, nights)).toBe(at('2026-11-21T00:00'))
})

test('a due time on the last known day is final, on the day after provisional', () => {
  expect(dueAfter(year2026, at('2026-12-31T17:00'), 60)).toMatchObject({ dueAt: at('2026-12-31T18:00'), provisional: false })
  expect(dueAfter(year2026, at('2026-12-31T17:00'), 61)).toMatchObject({ dueAt: at('2027-01-01T08:31'), provisional: true })
  expect(dueAfter(nights, at('2026-12-31T23:00'), 60)).toMatchObject({ dueAt: at('2027-01-01T00:00'), provisional: false })
})

test('a pattern without working time is refused instead of sought for ever', () => {
  const never = { ...year2026, weekly: [off, off, off, off, off, off, off] }
  expect(() => dueAfter(never, at('2026-11-20T09:00'), 1)).toThrow(RangeError)
})

test.each([-1, Number.NaN, Number.POSITIVE_INFINITY])('%d minutes are no length of time', minutes => {
  expect(() => dueAfter(year2026, at('2026-11-20T09:00'), minutes)).toThrow(RangeError)
})

test('a pattern of weekdays survives a year that is one holiday', () => {
  const days = Array.from({ length: 365 }, (_, day) => new Date(Date.UTC(2026, 0, 1 + day)).toISOString().slice(0, 10))
  expect(due('2026-01-01T09:00', 30, { ...year2026, holidays: days, workdays: [] })).toBe(at('2027-01-01T09:00'))
})
