import { expect, test } from '@jest/globals'
import { metrics } from '@linying/domain'
import { type AlarmFacts, alarmSentence } from './alarm-sentence.js'

const alarm: AlarmFacts = {
  ticketNumber: 'TS-2611-0003',
  metric: 'confirm_details',
  level: 0,
  to: 'assignee',
  dueAt: '2026-11-22T02:15:00.000Z',
  toldAt: '2026-11-22T02:11:00.000Z',
  utcOffsetMinutes: 480
}

test('a warning says what is left, until when, and what to do', () => {
  expect(alarmSentence(alarm)).toBe('TS-2611-0003 核实情况还剩 4 分钟（10:15 前），请马上联系住户。')
})

test('a breach says for how long, who is told as which level, and what to do', () => {
  const told = { ...alarm, level: 2, to: 'first_handler', toldAt: '2026-11-22T02:27:30.000Z' } as const
  expect(alarmSentence(told)).toBe('TS-2611-0003 已超过核实情况时限 12 分钟（第 2 级：首接负责人），请处理并回应。')
})

test.each([
  [0, '2026-11-22T02:14:30.000Z', 'TS-2611-0003 核实情况还剩不到 1 分钟（10:15 前），请马上联系住户。'],
  [1, '2026-11-22T02:15:00.001Z', 'TS-2611-0003 刚超过核实情况时限（第 1 级：经办人），请处理并回应。'],
  [0, '2026-11-22T04:15:00.000Z', 'TS-2611-0003 已超过核实情况时限 2 小时，请马上联系住户。']
])('level %i told at %s is said truly', (level, toldAt, sentence) => {
  expect(alarmSentence({ ...alarm, level, toldAt })).toBe(sentence)
})

test('a warning a day ahead names the day', () => {
  expect(alarmSentence({ ...alarm, metric: 'close', dueAt: '2026-11-23T14:11:00.000Z' })).toBe(
    'TS-2611-0003 闭环还剩 1 天 12 小时（11月23日 22:11 前），请跟进，直到住户满意。'
  )
})

test('every promise has words of its own to be warned by', () => {
  const said = metrics.map(metric => alarmSentence({ ...alarm, metric }))
  expect(new Set(said).size).toBe(metrics.length)
})
