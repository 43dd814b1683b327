import { expect, test } from '@jest/globals'
import { judge, pairedRatio } from './paired-ratio.js'

const pairs = (...ratios: readonly number[]) => ratios.map(ratio => ({ before: 2, now: 2 * ratio }))

test('six rounds are certain of what lies between the cheapest and the dearest', () => {
  expect(pairedRatio(pairs(1.01, 0.99, 1.02, 1, 1.04, 0.98))).toEqual({ median: 1, low: 0.98, high: 1.04 })
})

test('fifteen rounds may leave out three at each end', () => {
  const ratios = pairs(...Array.from({ length: 15 }, (_, index) => index + 1))
  expect(pairedRatio(ratios)).toEqual({ median: 8, low: 4, high: 12 })
})

test('five rounds are certain of nothing', () => {
  expect(() => pairedRatio(pairs(1, 1, 1, 1, 1))).toThrow(RangeError)
})

test.each([
  [{ median: 1, low: 0.98, high: 1.03 }, 'not dearer'],
  [{ median: 1.02, low: 0.99, high: 1.05 }, 'undecided'],
  [{ median: 1.06, low: 1.04, high: 1.09 }, 'dearer']
] as const)('%j is %s by more than three in a hundred', (ratio, judged) => {
  expect(judge(ratio, 1.03)).toBe(judged)
})
