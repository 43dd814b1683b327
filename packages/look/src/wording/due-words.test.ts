import { expect, test } from '@jest/globals'
import { aimWords } from './due-words.js'

const clock = { now: '2026-11-22T02:20:00.000Z', utcOffsetMinutes: 480 }
const aim = { metric: 'confirm_details', dueAt: '2026-11-22T02:15:00.000Z', minutes: 15, adopted: false } as const

test.each([
  [aim, '目标：今天 10:15 前有客服联系您核实'],
  [{ ...aim, adopted: true }, '承诺：今天 10:15 前有客服联系您核实'],
  [{ ...aim, metric: 'feedback', minutes: null } as const, '约定：今天 10:15 前告诉您进展']
])('a resident reads how binding a time is, also when it is past: %j', (promise, words) => {
  expect(aimWords(promise, clock)).toBe(words)
})
