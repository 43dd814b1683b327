import { expect, test } from '@jest/globals'
import { defaultWeekly, type WeeklyPattern } from '@linying/domain'
import { missingYearWords, patternWords, yearWords } from './calendar-words.js'

const allDay = [{ from: '00:00', to: '24:00' }]
const short = [{ from: '09:00', to: '12:00' }]

test.each<readonly [string, WeeklyPattern, string]>([
  ['the usual week', defaultWeekly, '周一至周五 8:30–12:00、14:00–18:00，周六、周日休息'],
  ['a week without a day off', Array.from({ length: 7 }, () => allDay), '周一至周日 0:00–24:00'],
  ['a Saturday of its own', [...defaultWeekly.slice(0, 5), short, []], '周一至周五 8:30–12:00、14:00–18:00，周六 9:00–12:00，周日休息'],
  [
    'every other day',
    [short, [], short, [], short, [], []],
    '周一 9:00–12:00，周二休息，周三 9:00–12:00，周四休息，周五 9:00–12:00，周六、周日休息'
  ]
])('%s is told with days in a row together', (_, weekly, words) => {
  expect(patternWords(weekly)).toBe(words)
})

test('whoever sets up the company is told which year is missing and what happens until then', () => {
  expect(missingYearWords(2027)).toContain('2027年放假安排还没有导入')
  expect(missingYearWords(2027)).toContain('暂定')
})

test('a year is told by how many days it has off and makes up', () => {
  expect(yearWords({ holidays: ['2027-01-01', '2027-02-08'], workdays: ['2027-01-03'] })).toBe('放假 2 天，调休上班 1 天')
})
