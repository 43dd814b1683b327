import { randomText } from './random-text.js'

test('no text is given twice, also where the supply is renewed', () => {
  const texts = Array.from({ length: 1_000 }, () => randomText(16))

  expect(new Set(texts).size).toBe(1_000)
  expect(texts.every(text => /^[\w-]{22}$/.test(text))).toBe(true)
})
