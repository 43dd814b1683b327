import { expect, test } from '@jest/globals'
import { clockExplanation } from './clock-explanation.js'

const clock = {
  metric: 'confirm_details',
  round: 1,
  minutes: 15,
  runs: 'always',
  startAt: '2026-11-20T09:40:00.000Z',
  dueAt: '2026-11-20T09:55:00.000Z',
  warnAt: '2026-11-20T09:51:15.000Z',
  provisional: false,
  pausedAt: null,
  endedAt: null,
  ended: null,
  excused: false,
  adopted: false,
  ladder: [],
  spans: [],
  holidays: []
} as const
const inDutyHours = {
  ...clock,
  metric: 'answer',
  minutes: 60,
  runs: 'duty_hours',
  dueAt: '2026-11-23T01:10:00.000Z',
  spans: [
    { from: '2026-11-20T09:40:00.000Z', to: '2026-11-20T10:00:00.000Z' },
    { from: '2026-11-23T00:30:00.000Z', to: '2026-11-23T01:10:00.000Z' }
  ]
} as const

test.each([
  [clock, '周五17:40提交，15分钟内，17:55到期'],
  [{ ...clock, round: 2 } as const, '周五17:40重新核实，15分钟内，17:55到期'],
  [{ ...clock, metric: 'return_visit' } as const, '周五17:40处理完毕，15分钟内，17:55到期'],
  [inDutyHours, '周五17:40提交，18:00下班，周一8:30起算，9:10到期'],
  [{ ...inDutyHours, provisional: true }, '周五17:40提交，18:00下班，周一8:30起算，9:10到期（暂定，节假日安排公布后再算）'],
  [{ ...inDutyHours, holidays: ['2026-11-21'] } as const, '周五17:40提交，18:00下班，放假，周一8:30起算，9:10到期'],
  [{ ...inDutyHours, minutes: 40 } as const, '周五17:40提交，18:00下班，周一8:30起算，9:10到期，其中暂停的 20 分钟不计'],
  [{ ...clock, minutes: 10 } as const, '周五17:40提交，15分钟内，17:55到期，其中暂停的 5 分钟不计'],
  [{ ...clock, minutes: null } as const, '这个时间是经办人和对方说好的']
])('a clock explains why it is due then: %j', (facts, sentence) => {
  expect(clockExplanation(facts, 480)).toBe(sentence)
})
