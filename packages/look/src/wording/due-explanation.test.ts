import { expect, test } from '@jest/globals'
import { type CalendarTerms, dueAfter, type WeeklyPattern } from '@linying/domain'
import { aroundTheClockExplanation, dueExplanation } from './due-explanation.js'

const china = 480
const dutyHours = [
  { from: '08:30', to: '12:00' },
  { from: '14:00', to: '18:00' }
]
const weekly: WeeklyPattern = [dutyHours, dutyHours, dutyHours, dutyHours, dutyHours, [], []]
const terms: CalendarTerms = {
  utcOffsetMinutes: china,
  weekly,
  holidays: ['2026-02-16', '2026-02-17', '2026-02-18', '2026-02-19', '2026-02-20', '2026-02-23', '2026-05-01', '2026-05-04', '2026-05-05'],
  workdays: ['2026-02-14', '2026-02-28', '2026-05-09'],
  makeUpAs: 0,
  knownThrough: '2026-12-31'
}

const at = (local: string) => new Date(`${local}+08:00`).toISOString()

function explained(submitted: string, minutes: number, change: Partial<CalendarTerms> = {}): string {
  const submittedAt = at(submitted)
  return dueExplanation({ submittedAt, due: dueAfter({ ...terms, ...change }, submittedAt, minutes), utcOffsetMinutes: china })
}

test.each([
  ['2026-11-20T09:00', 30, '周五9:00提交，9:30到期'],
  ['2026-11-20T17:40', 60, '周五17:40提交，18:00下班，周一8:30起算，9:10到期'],
  ['2026-11-20T17:30', 30, '周五17:30提交，18:00到期'],
  ['2026-11-20T11:50', 30, '周五11:50提交，12:00午休，14:00继续，14:20到期'],
  ['2026-11-20T11:50', 270, '周五11:50提交，12:00午休，14:00继续，18:00下班，周一8:30起算，8:50到期'],
  ['2026-11-20T06:00', 30, '周五6:00提交，不在上班时间，8:30起算，9:00到期'],
  ['2026-11-20T12:30', 30, '周五12:30提交，不在上班时间，14:00起算，14:30到期'],
  ['2026-11-20T18:00', 30, '周五18:00提交，不在上班时间，周一8:30起算，9:00到期'],
  ['2026-11-21T10:00', 30, '周六10:00提交，不在上班时间，周一8:30起算，9:00到期'],
  ['2026-11-16T17:40', 60, '周一17:40提交，18:00下班，周二8:30起算，9:10到期'],
  ['2026-05-01T10:00', 30, '周五10:00提交，放假，周三8:30起算，9:00到期'],
  ['2026-04-30T17:40', 60, '周四17:40提交，18:00下班，放假，周三8:30起算，9:10到期'],
  ['2026-05-09T17:40', 60, '周六17:40提交，18:00下班，周一8:30起算，9:10到期'],
  ['2026-02-14T17:40', 60, '2月14日17:40提交，18:00下班，放假，2月24日8:30起算，9:10到期'],
  ['2026-11-16T10:00', 24 * 60, '周一10:00提交，按上班时间计24小时，周四11:30到期'],
  ['2026-11-16T10:00', 48 * 60 + 30, '11月16日10:00提交，按上班时间计48小时30分钟，11月24日15:30到期'],
  ['2026-02-13T10:00', 24 * 60, '2月13日10:00提交，按上班时间计24小时，期间6个工作日放假，2月25日11:30到期']
])('time submitted at %s and due after %d min explains itself: %s', (submitted, minutes, sentence) => {
  expect(explained(submitted, minutes)).toBe(sentence)
})

test('a due time behind the last announced day says that it is provisional', () => {
  expect(explained('2026-12-31T17:40', 60)).toBe('周四17:40提交，18:00下班，周五8:30起算，9:10到期（暂定，节假日安排公布后再算）')
})

test('another year is named with the dates', () => {
  expect(explained('2026-12-31T09:00', 8 * 450)).toBe(
    '12月31日9:00提交，按上班时间计60小时，2027年1月12日9:00到期（暂定，节假日安排公布后再算）'
  )
})

const everyDay = (...day: readonly { from: string; to: string }[]): WeeklyPattern => Array.from({ length: 7 }, () => day)

test.each([
  ['an evening break is no lunch', '2026-11-20T17:50', 30, ['08:30', '18:00'], '周五17:50提交，18:00休息，19:00继续，19:20到期'],
  ['a day that ends at midnight', '2026-11-20T23:40', 30, ['09:00', '10:00'], '周五23:40提交，24:00下班，周六9:00起算，9:10到期'],
  ['due at midnight', '2026-11-20T23:40', 20, ['09:00', '10:00'], '周五23:40提交，24:00到期'],
  ['a night shift', '2026-11-20T23:40', 30, ['00:00', '06:00'], '周五23:40提交，周六0:10到期']
])('%s', (_, submitted, minutes, [from = '', to = ''], sentence) => {
  expect(explained(submitted, minutes, { weekly: everyDay({ from, to }, { from: '19:00', to: '24:00' }) })).toBe(sentence)
})

test('a clock that something else began says so', () => {
  const submittedAt = at('2026-11-20T09:00')
  const due = dueAfter(terms, submittedAt, 30)
  expect(dueExplanation({ submittedAt, due, utcOffsetMinutes: china, began: '完工' })).toBe('周五9:00完工，9:30到期')
})

test('without the holidays a due time is explained by its times alone', () => {
  const submittedAt = at('2026-04-30T17:40')
  const { holidays, ...due } = dueAfter(terms, submittedAt, 60)
  expect(holidays).toHaveLength(3)
  expect(dueExplanation({ submittedAt, due, utcOffsetMinutes: china })).toBe('周四17:40提交，18:00下班，周三8:30起算，9:10到期')
})

test.each([
  ['2026-11-20T17:40', '2026-11-20T17:55', '周五17:40提交，15分钟内，17:55到期'],
  ['2026-11-20T17:40', '2026-11-20T19:40', '周五17:40提交，2小时内，19:40到期'],
  ['2026-11-20T23:00', '2026-11-21T00:30', '周五23:00提交，1小时30分钟内，周六0:30到期'],
  ['2026-11-20T17:40', '2026-11-22T17:40', '周五17:40提交，48小时内，周日17:40到期'],
  ['2026-11-20T17:40', '2026-11-26T17:40', '周五17:40提交，6天内，周四17:40到期'],
  ['2026-11-20T17:40', '2026-11-27T17:40', '11月20日17:40提交，7天内，11月27日17:40到期'],
  ['2026-12-30T17:40', '2027-01-06T17:40', '12月30日17:40提交，7天内，2027年1月6日17:40到期']
])('around the clock, time submitted at %s and due at %s explains itself: %s', (submitted, due, sentence) => {
  expect(aroundTheClockExplanation({ submittedAt: at(submitted), dueAt: at(due), utcOffsetMinutes: china })).toBe(sentence)
})
