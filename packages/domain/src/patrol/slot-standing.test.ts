import { defaultPatrolRules } from './patrol-rules.js'
import { coverageOf, minutesLate, slotStanding } from './slot-standing.js'

/** 17–19 h in China. */
const hours = { from: '2026-11-22T09:00:00.000Z', to: '2026-11-22T11:00:00.000Z' }
const there = { checkedInAt: '2026-11-22T08:55:00.000Z', checkedOutAt: null, photoMissing: false }
const gone = { ...there, checkedOutAt: '2026-11-22T10:30:00.000Z' }
const unproven = { ...there, photoMissing: true }

test.each([
  ['nobody came', [], '08:59:59.999', 'ahead'],
  ['nobody came', [], '09:00:00.000', 'vacant'],
  ['nobody came', [], '10:59:59.999', 'vacant'],
  ['nobody came', [], '11:00:00.000', 'missed'],
  ['somebody is there', [there], '08:56:00.000', 'manned'],
  ['somebody is there', [there], '10:59:59.999', 'manned'],
  ['somebody was there to the end', [there], '11:00:00.000', 'kept'],
  ['somebody went early', [gone], '10:40:00.000', 'left'],
  ['somebody went early', [gone], '11:00:00.000', 'kept'],
  ['somebody went and somebody else came', [gone, there], '10:40:00.000', 'manned'],
  ['the photo has not come', [unproven], '10:00:00.000', 'manned'],
  ['the photo has not come', [unproven], '11:00:00.000', 'unproven'],
  ['one of two sent his photo', [unproven, gone], '11:00:00.000', 'kept']
] as const)('where %s, with %o, a slot at %s is %s', (_what, duties, time, standing) => {
  expect(slotStanding(hours, duties, `2026-11-22T${time}Z`)).toBe(standing)
})

test.each([
  ['09:10:00.000', 0],
  ['09:10:00.001', 11],
  ['09:25:00.000', 25]
])('whoever comes at %s for nine o’clock is late by %i minutes', (time, late) => {
  expect(minutesLate(hours, [{ ...there, checkedInAt: `2026-11-22T${time}Z` }], defaultPatrolRules)).toBe(late)
})

test('of several who came the first one counts, and where nobody came nobody was late', () => {
  expect(minutesLate(hours, [{ ...there, checkedInAt: '2026-11-22T09:40:00.000Z' }, there], defaultPatrolRules)).toBe(0)
  expect(minutesLate(hours, [], defaultPatrolRules)).toBe(0)
})

test('coverage counts only slots that are over', () => {
  expect(coverageOf(['kept', 'missed', 'unproven', 'ahead', 'vacant', 'manned', 'left'])).toEqual({ due: 3, kept: 1, missed: 1 })
})
