import { expect, test } from '@jest/globals'
import { againSentence, nothingWritten, problemWords } from './problem-words.js'

const clock = { now: '2026-11-22T02:20:30.000Z', utcOffsetMinutes: 480 }

test.each([
  ['too-often.report', 420, '您刚才已经报过好几件了，都收到了。请 10:28 以后再报；急事请点首页的“紧急”。'],
  ['too-often.urge', 3_600, '您刚才已经催过几次了，物业都收到了。请 11:21 以后再催。'],
  ['too-often.note', 60, '您刚才已经写过很多条了，物业都收到了。请 60 秒后再发，您写的内容都在。'],
  ['too-often.act', 61, '您刚才操作得太多了。请 10:22 以后再试，您写的内容都在。'],
  ['too-often.report', 20 * 3_600, '您刚才已经报过好几件了，都收到了。请 11月23日 06:21 以后再报；急事请点首页的“紧急”。'],
  ['too-many-requests', 40, '现在忙不过来，请 40 秒后再试，您写的内容都在。']
])('whoever did it too often reads at what time it is welcome again: %s, %d s', (code, seconds, sentence) => {
  expect(againSentence(code, seconds, clock)).toBe(sentence)
})

test('a program without a clock on the wall is told how long that takes', () => {
  expect(againSentence('too-often.report', 420)).toContain('请 7 分钟后再报')
  expect(againSentence('too-often.note', 3_601)).toContain('请 2 小时后再发')
})

test('each sentence of too much has the place where the time comes to stand', () => {
  for (const code of Object.keys(problemWords).filter(one => one.startsWith('too-often.') || one === 'too-many-requests'))
    expect(againSentence(code, 30)).toContain('30 秒后')
})

test('whoever only wanted to read is not told that what she wrote is kept', () => {
  for (const sentence of Object.values(problemWords)) {
    expect(nothingWritten(sentence)).not.toContain('您写的内容都在')
    expect(nothingWritten(sentence)).toMatch(/[^，。]。$/)
  }
  expect(nothingWritten(problemWords.internal)).toBe('我们这里出了点问题，请稍后再试。')
  expect(nothingWritten(againSentence('too-many-requests', 40, clock))).toBe('现在忙不过来，请 40 秒后再试。')
})
