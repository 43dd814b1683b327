import { describe, expect, test } from '@jest/globals'
import { type ClockSaid, clockOfLine, clockSentence, clockTone } from './clock-sentence.js'

const staff = { now: '2026-11-22T02:03:00.000Z', utcOffsetMinutes: 480, reader: 'staff' } as const
const running: ClockSaid = {
  metric: 'confirm_details',
  dueAt: '2026-11-22T02:15:00.000Z',
  warnAt: '2026-11-22T02:11:15.000Z',
  pausedAt: null,
  endedAt: null,
  ended: null
}
const late: ClockSaid = { ...running, dueAt: '2026-11-22T01:55:00.000Z', warnAt: '2026-11-22T01:50:00.000Z' }
const met: ClockSaid = { ...running, endedAt: '2026-11-22T02:07:00.000Z', ended: 'met' }
const metLate: ClockSaid = { ...late, endedAt: '2026-11-22T02:00:00.000Z', ended: 'met' }

describe('a clock says in words how it stands', () => {
  test.each<[string, ClockSaid, string]>([
    ['onTime', running, '还剩 12 分钟（10:15 前核实情况）'],
    ['soon', { ...running, warnAt: staff.now }, '还剩 12 分钟（10:15 前核实情况）'],
    ['soon', { ...running, dueAt: '2026-11-22T02:03:45.000Z', warnAt: staff.now }, '还剩 45 秒（10:03 前核实情况）'],
    ['soon', { ...running, dueAt: staff.now, warnAt: staff.now }, '还剩 0 秒（10:03 前核实情况）'],
    ['onTime', { ...running, dueAt: '2026-11-23T01:10:00.000Z', metric: 'close' }, '还剩 23 小时 7 分钟（明天 09:10 前解决）'],
    ['onTime', { ...running, provisional: true }, '还剩 12 分钟（10:15 前核实情况，暂定）'],
    ['late', late, '超时 8 分钟（09:55 前该核实情况）'],
    ['late', { ...late, dueAt: '2026-11-22T02:02:59.999Z' }, '超时不到 1 分钟（10:02 前该核实情况）'],
    ['late', { ...late, excused: true }, '超时 8 分钟（已说明原因，单独统计）'],
    ['onTime', met, '已在 10:07 核实情况，按时'],
    ['late', metLate, '10:00 核实情况，超时 5 分钟'],
    ['late', { ...metLate, excused: true }, '10:00 核实情况，超时 5 分钟（已说明原因，单独统计）'],
    ['late', { ...metLate, ended: 'void' }, '10:00 起不用再核实情况，超时 5 分钟'],
    ['quiet', { ...met, ended: 'void' }, '10:07 起不用再核实情况'],
    ['quiet', { ...met, ended: 'void', denied: true }, '住户说没有核实过，重新计时'],
    ['late', { ...metLate, ended: 'void', denied: true }, '住户说没有核实过，重新计时'],
    ['quiet', { ...running, pausedAt: '2026-11-22T02:01:00.000Z' }, '暂停中']
  ])('%s: %j', (tone, clock, sentence) => {
    expect(clockSentence(clock, staff)).toBe(sentence)
    expect(clockTone(clock, staff.now)).toBe(tone)
  })
})

test('a clock that stands still says why', () => {
  const paused = { ...running, pausedAt: '2026-11-22T02:01:00.000Z' }
  expect(clockSentence(paused, { ...staff, suspendedFor: 'parts' })).toBe('暂停中：等配件')
})

test('the household is not told of statistics', () => {
  expect(clockSentence({ ...late, excused: true }, { ...staff, reader: 'resident' })).toBe('超时 8 分钟（物业已说明原因）')
})

test('a line of a list counts down like the ticket’s own clock', () => {
  expect(clockSentence(clockOfLine({ metric: 'confirm_details', at: running.dueAt, warnAt: running.warnAt }), staff)).toBe(
    clockSentence(running, staff)
  )
})
