import { expect, test } from '@jest/globals'
import { clockDifference, isWithinTolerance, jobRules, nextTryAt, silenceLimit } from './job-rules.js'

const now = '2026-11-22T02:00:00.000Z'

test.each([
  [1, '2026-11-22T02:00:05.000Z'],
  [2, '2026-11-22T02:00:10.000Z'],
  [4, '2026-11-22T02:00:40.000Z'],
  [5, undefined]
])('after failure %i a thing is tried again at %s', (tries, at) => {
  expect(nextTryAt(tries, now)).toBe(at)
})

test('a job that runs every few seconds is given three minutes, one that runs hourly three hours', () => {
  expect([silenceLimit(5), silenceLimit(3600)]).toEqual([180, 3 * 3600])
})

test.each([
  ['02:00:00.000', 60_000],
  ['02:00:59.000', 1000],
  ['02:01:00.000', 0],
  ['02:01:30.000', 0],
  ['02:02:00.000', 0],
  ['02:02:30.000', -30_000]
])('a clock that said 02:01 before and 02:02 after a question is surely ahead of %s by %i ms', (between, ms) => {
  expect(clockDifference('2026-11-22T02:01:00.000Z', `2026-11-22T${between}Z`, '2026-11-22T02:02:00.000Z')).toBe(ms)
})

test('a difference of a minute is borne, and not a millisecond more', () => {
  const limit = jobRules.clockToleranceSeconds * 1000
  expect([limit, limit + 1, -limit, -limit - 1].map(ms => isWithinTolerance(ms))).toEqual([true, false, true, false])
})
