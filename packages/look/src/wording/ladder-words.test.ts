import { expect, test } from '@jest/globals'
import { ladderWords } from './ladder-words.js'

test('whoever reads a clock learns who is told when it runs out', () => {
  const ladder = [
    { to: 'assignee', afterMinutes: 0 },
    { to: 'supervisor', afterMinutes: 15 },
    { to: 'manager', afterMinutes: 24 * 60 }
  ] as const
  expect(ladderWords(ladder)).toBe('到期提醒经办人，超时 15 分钟提醒主管，超时 1 天提醒物业经理')
})
