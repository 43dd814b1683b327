import { expect, test } from '@jest/globals'
import { aroundDays } from './around-days.js'
import { dayAndTime, dayWords } from './clock-words.js'

const clock = { now: '2026-11-22T02:20:00.000Z', utcOffsetMinutes: 480 }
const daysIn = (text: string) => aroundDays(text).flatMap(({ text: piece, isDay }) => (isDay ? [piece] : []))

test.each(['2026-11-21T02:00:00.000Z', '2026-11-22T02:00:00.000Z', '2026-11-23T02:00:00.000Z', '2026-12-01T02:00:00.000Z'])(
  'each day that a screen names stands by itself: %s',
  moment => expect(daysIn(`李师傅已接下，预计${dayAndTime(moment, clock)} 到`)).toEqual([dayWords(moment, clock)])
)

test('a day of another year may leave its year behind', () => {
  expect(daysIn(`${dayWords('2025-03-01T02:00:00.000Z', clock)}起`)).toEqual(['3月1日'])
})

test.each(['', '没有日子', '今天', '昨天 10:05 提交，12月31日 前可以修改', '3月内'])('the pieces together are the text: %s', text =>
  expect(
    aroundDays(text)
      .map(piece => piece.text)
      .join('')
  ).toBe(text)
)
