import { whyNotMet } from './encounter.js'
import { defaultPatrolRules } from './patrol-rules.js'

const hours = { from: '2026-11-22T09:00:00.000Z', to: '2026-11-22T11:00:00.000Z' }
const duty = {
  id: 'd',
  slotId: 's',
  day: '2026-11-22',
  personId: 'zhou',
  checkedInAt: '2026-11-22T09:00:00.000Z',
  checkedOutAt: null,
  photoMissing: false
}
const out = { ...duty, checkedOutAt: '2026-11-22T10:30:00.000Z' }
const why = (of: typeof duty | typeof out, time: string, personId = 'zhou') =>
  whyNotMet(of, hours, { personId, at: `2026-11-22T${time}Z` }, defaultPatrolRules)?.code

test.each([
  ['before she came', duty, '08:57:59.999', 'patrol.not-there-then'],
  ['by a phone that is two minutes behind', duty, '08:58:00.000', undefined],
  ['an hour after the end, as long as she has not gone', duty, '12:02:00.000', undefined],
  ['later than that', duty, '12:02:00.001', 'patrol.not-there-then'],
  ['just after she went, by a phone that is ahead', out, '10:32:00.000', undefined],
  ['after she had gone', out, '10:32:00.001', 'patrol.not-there-then']
])('whom an agent met %s', (_when, of, time, code) => {
  expect(why(of, time)).toBe(code)
})

test('nobody tells of an encounter in a colleague’s duty', () => {
  expect(why(duty, '10:00:00.000', 'chen')).toBe('patrol.duty-not-yours')
})
