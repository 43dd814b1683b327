import { summarize } from './outcome.js'

test('the last line adds up tests and checks', () => {
  const { text } = summarize([
    { name: 'types', passed: 1, failed: 0, seconds: 3 },
    { name: 'unit', passed: 40, failed: 2, seconds: 9 }
  ])

  expect(text.split('\n').at(-1)).toBe('41 passed, 2 failed')
})

test.each([
  ['everything passed', [{ name: 'types', passed: 1, failed: 0, seconds: 3 }], true],
  ['one thing failed', [{ name: 'types', passed: 1, failed: 1, seconds: 3 }], false],
  ['nothing ran', [], false]
])('when %s the run is green or not', (_when, outcomes, green) => {
  expect(summarize(outcomes).green).toBe(green)
})

test('what failed is named under its line', () => {
  const { text } = summarize([{ name: 'unit', passed: 40, failed: 1, seconds: 9, failures: ['a.test.ts › adds up'] }])

  expect(text).toMatch(/✗ unit.*\n {4}✗ a\.test\.ts › adds up\n40 passed, 1 failed$/)
})
