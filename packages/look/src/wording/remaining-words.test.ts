import { expect, test } from '@jest/globals'
import { remainingWords, waitedWords } from './remaining-words.js'

const now = '2026-11-22T04:00:00.000Z'

test.each([
  ['2026-11-22T04:35:00.000Z', '还有 35 分钟'],
  ['2026-11-22T04:35:59.999Z', '还有 35 分钟'],
  ['2026-11-22T04:01:00.000Z', '还有 1 分钟'],
  ['2026-11-22T04:00:59.999Z', '还有不到 1 分钟'],
  ['2026-11-22T04:00:00.000Z', '还有不到 1 分钟'],
  ['2026-11-22T03:59:59.999Z', '刚过时间'],
  ['2026-11-22T03:59:00.000Z', '已过 1 分钟'],
  ['2026-11-22T03:40:00.000Z', '已过 20 分钟'],
  ['2026-11-22T05:00:00.000Z', '还有 1 小时'],
  ['2026-11-22T06:05:00.000Z', '还有 2 小时 5 分钟'],
  ['2026-11-23T03:59:00.000Z', '还有 23 小时 59 分钟'],
  ['2026-11-23T04:00:00.000Z', '还有 1 天'],
  ['2026-11-18T23:30:00.000Z', '已过 3 天 4 小时']
])('what is due at %s is told at noon as %s', (due, words) => {
  expect(remainingWords(due, now)).toBe(words)
})

test('waiting is told in full minutes', () => {
  expect(waitedWords('2026-11-22T03:35:00.000Z', now)).toBe('已等 25 分钟')
  expect(waitedWords('2026-11-22T03:59:30.000Z', now)).toBe('刚刚提交')
})
