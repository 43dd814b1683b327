import { defaultCallRules } from './call-rules.js'
import { logCall, type ToldCall } from './log-call.js'

const now = '2026-11-22T04:00:00.000Z'
const agent = '01900000-0000-7000-8000-000000000021'
const missed: ToldCall = {
  id: '01900000-0000-7000-8000-00000000ca11',
  communityId: '01900000-0000-7000-8000-00000000b001',
  source: 'hand',
  rangAt: '2026-11-22T03:00:00.000Z',
  answeredAt: null,
  waitingSeconds: 25,
  answeredById: null,
  handedOverAfterRing: null,
  ticketId: null,
  callerPhone: '13812345678',
  note: ''
}
const answered: ToldCall = { ...missed, answeredAt: '2026-11-22T03:00:12.000Z', waitingSeconds: null, answeredById: agent }

test('a call that nobody picked up keeps how long it rang', () => {
  expect(log(missed)).toEqual({ call: { ...missed, waitingSeconds: 25 } })
})

test('how long the caller waited follows from when it rang and when somebody picked up, whatever else is said', () => {
  expect(log(answered)).toMatchObject({ call: { waitingSeconds: 12, answeredById: agent } })
  expect(log({ ...answered, waitingSeconds: 3 })).toMatchObject({ call: { waitingSeconds: 12 } })
})

test.each([
  ['2026-11-22T03:00:00.000Z', 0],
  ['2026-11-22T03:00:29.999Z', 30],
  ['2026-11-22T03:00:30.000Z', 30],
  ['2026-11-22T03:00:30.001Z', 31]
])('a call of three o’clock picked up at %s has waited %i seconds', (answeredAt, waitingSeconds) => {
  expect(log({ ...answered, answeredAt })).toMatchObject({ call: { waitingSeconds } })
})

test('a call cannot be picked up before it rang', () => {
  expect(log({ ...answered, answeredAt: '2026-11-22T02:59:59.999Z' })).toEqual({
    refusal: { code: 'call.upside-down', pointer: '/answeredAt' }
  })
})

test.each([
  ['2026-11-22T04:02:00.000Z', { call: expect.anything() }],
  ['2026-11-22T04:02:00.001Z', { refusal: { code: 'call.in-future', pointer: '/rangAt' } }]
])('a clock may be two minutes ahead: a call of %s at four', (rangAt, outcome) => {
  expect(log({ ...missed, rangAt })).toEqual(outcome)
})

test('a call cannot be picked up in the future', () => {
  expect(log({ ...answered, rangAt: now, answeredAt: '2026-11-22T04:02:00.001Z' })).toEqual({
    refusal: { code: 'call.in-future', pointer: '/answeredAt' }
  })
})

test('a missed call needs to say how long it rang', () => {
  expect(log({ ...missed, waitingSeconds: null })).toEqual({ refusal: { code: 'call.waiting-missing', pointer: '/waitingSeconds' } })
})

test('nobody can have picked up a call that was missed', () => {
  expect(log({ ...missed, answeredById: agent })).toEqual({ refusal: { code: 'call.nobody-answered', pointer: '/answeredById' } })
})

test.each([
  [3_600, { call: expect.anything() }],
  [3_601, { refusal: { code: 'call.waiting-too-long', pointer: '/waitingSeconds' } }]
])('a call that rang for %i seconds', (waitingSeconds, outcome) => {
  expect(log({ ...missed, waitingSeconds })).toEqual(outcome)
})

test('a call picked up a day later is a slip of the pen', () => {
  expect(log({ ...answered, rangAt: '2026-11-21T03:00:00.000Z' })).toEqual({
    refusal: { code: 'call.waiting-too-long', pointer: '/answeredAt' }
  })
})

test('a call of years ago goes onto the log', () => {
  expect(log({ ...missed, rangAt: '2019-11-22T03:00:00.000Z' })).toHaveProperty('call')
})

test('a community that changed nothing keeps the numbers of the plan', () => {
  expect(defaultCallRules).toMatchObject({ pickupWithinSeconds: 30, pickupWithinRings: 3, clockAheadMinutes: 2 })
})

function log(told: ToldCall) {
  return logCall(told, now, defaultCallRules)
}
