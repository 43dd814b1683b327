import { takeRandom } from './random-supply.js'

test('no bytes are given twice, also where the supply is renewed', () => {
  const texts = Array.from({ length: 1_000 }, () => takeRandom(16).toString('base64url'))

  expect(new Set(texts).size).toBe(1_000)
  expect(texts.every(text => text.length === 22)).toBe(true)
})
