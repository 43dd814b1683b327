import { afterHoursIn } from './after-hours.js'

const years = [{ year: 2026, holidays: ['2026-10-01'], workdays: ['2026-10-10'] }]
const inChina = afterHoursIn({ utcOffsetMinutes: 480, years })

test.each([
  ['Friday 07:59', '2026-11-20T07:59:59.999+08:00', true],
  ['Friday 08:00', '2026-11-20T08:00:00.000+08:00', false],
  ['Friday 19:59', '2026-11-20T19:59:59.999+08:00', false],
  ['Friday 20:00', '2026-11-20T20:00:00.000+08:00', true],
  ['Saturday noon', '2026-11-21T12:00:00.000+08:00', true],
  ['Sunday noon', '2026-11-22T12:00:00.000+08:00', true],
  ['Monday noon', '2026-11-23T12:00:00.000+08:00', false],
  ['noon of a holiday', '2026-10-01T12:00:00.000+08:00', true],
  ['noon of a Saturday that is worked instead', '2026-10-10T12:00:00.000+08:00', false],
  ['the evening of that Saturday', '2026-10-10T20:00:00.000+08:00', true]
])('%s is judged by the office’s hours', (_when, moment, expected) => {
  expect(inChina(new Date(moment).toISOString())).toBe(expected)
})

test('the clock is the community’s, not the server’s', () => {
  const sundayEveningInLondon = '2026-11-22T23:30:00.000Z'

  expect(inChina('2026-11-23T01:00:00.000Z')).toBe(false)
  expect(inChina(sundayEveningInLondon)).toBe(true)
  expect(afterHoursIn({ utcOffsetMinutes: 540, years })(sundayEveningInLondon)).toBe(false)
})
