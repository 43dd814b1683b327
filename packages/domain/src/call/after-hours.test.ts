import { isAfterHours } from './after-hours.js'

const china = 480

test.each([
  ['Friday 07:59', '2026-11-20T07:59:59.999+08:00', true],
  ['Friday 08:00', '2026-11-20T08:00:00.000+08:00', false],
  ['Friday 19:59', '2026-11-20T19:59:59.999+08:00', false],
  ['Friday 20:00', '2026-11-20T20:00:00.000+08:00', true],
  ['Saturday noon', '2026-11-21T12:00:00.000+08:00', true],
  ['Sunday noon', '2026-11-22T12:00:00.000+08:00', true],
  ['Monday noon', '2026-11-23T12:00:00.000+08:00', false]
])('%s is judged by the office’s hours', (_when, moment, expected) => {
  expect(isAfterHours(new Date(moment).toISOString(), china)).toBe(expected)
})

test('the clock is the community’s, not the server’s', () => {
  const sundayEveningInLondon = '2026-11-22T23:30:00.000Z'

  expect(isAfterHours('2026-11-23T01:00:00.000Z', china)).toBe(false)
  expect(isAfterHours(sundayEveningInLondon, china)).toBe(true)
  expect(isAfterHours(sundayEveningInLondon, 540)).toBe(false)
})
