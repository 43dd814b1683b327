import { dateOfDay, dayOfDate, dayOfMoment, isDate, weekdayOf } from './day-number.js'

test.each([
  ['1969-12-31', -1, 2],
  ['1970-01-01', 0, 3],
  ['2026-11-22', 20_779, 6],
  ['2028-02-29', 21_243, 1]
])('%s is day %d and the %d. of its week', (date, day, weekday) => {
  expect(dayOfDate(date)).toBe(day)
  expect(dateOfDay(day)).toBe(date)
  expect(weekdayOf(day)).toBe(weekday)
})

test('a day begins at midnight of the wall clock, not of Greenwich', () => {
  expect(dayOfMoment('2026-11-21T15:59:59.999Z', 480)).toBe(dayOfDate('2026-11-21'))
  expect(dayOfMoment('2026-11-21T16:00:00.000Z', 480)).toBe(dayOfDate('2026-11-22'))
})

test.each([
  ['2028-02-29', true],
  ['2027-02-29', false],
  ['2027-13-01', false],
  ['2027-1-1', false],
  ['元旦', false]
])('whether %s is a date: %s', (text, expected) => {
  expect(isDate(text)).toBe(expected)
})
