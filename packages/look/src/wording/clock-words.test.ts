import { expect, test } from '@jest/globals'
import { dayAndTime, deadlineWords, spanWords, timeSaidAt } from './clock-words.js'

const china = 480
const noon = { now: '2026-11-22T04:00:00.000Z', utcOffsetMinutes: china }

test.each([
  ['2026-11-22T02:40:00.000Z', '今天 10:40'],
  ['2026-11-21T16:00:00.000Z', '今天 00:00'],
  ['2026-11-21T15:59:00.000Z', '昨天 23:59'],
  ['2026-11-20T16:00:00.000Z', '昨天 00:00'],
  ['2026-11-20T15:59:00.000Z', '11月20日 23:59'],
  ['2026-11-22T15:59:00.000Z', '今天 23:59'],
  ['2026-11-22T16:00:00.000Z', '明天 00:00'],
  ['2026-11-24T01:05:00.000Z', '11月24日 09:05'],
  ['2026-12-31T16:00:00.000Z', '2027年1月1日 00:00'],
  ['2025-11-22T02:40:00.000Z', '2025年11月22日 10:40']
])('%s is read at noon of 22 November as %s', (moment, words) => {
  expect(dayAndTime(moment, noon)).toBe(words)
})

test('the community’s clock decides which day it is, not the server’s', () => {
  const justAfterMidnight = '2026-11-21T16:30:00.000Z'
  expect(dayAndTime('2026-11-21T15:00:00.000Z', { now: justAfterMidnight, utcOffsetMinutes: china })).toBe('昨天 23:00')
  expect(dayAndTime('2026-11-21T15:00:00.000Z', { now: justAfterMidnight, utcOffsetMinutes: 0 })).toBe('今天 15:00')
})

test('a deadline is a clock time', () => {
  expect(deadlineWords('2026-11-22T04:00:00.000Z', noon)).toBe('今天 12:00 前')
})

test('a time once said stays true when it is read on another day', () => {
  const saidAt = '2026-11-22T02:20:00.000Z'
  expect(timeSaidAt('2026-11-22T02:40:00.000Z', saidAt, china)).toBe('10:40')
  expect(timeSaidAt('2026-11-23T01:00:00.000Z', saidAt, china)).toBe('11月23日 09:00')
})

test('a span names its day once, or both days where it crosses midnight', () => {
  expect(spanWords('2026-11-23T01:00:00.000Z', '2026-11-23T03:00:00.000Z', noon)).toBe('明天 09:00–11:00')
  expect(spanWords('2026-11-22T14:00:00.000Z', '2026-11-22T17:00:00.000Z', noon)).toBe('今天 22:00–11月23日 01:00')
})
