import { defaultCallRules } from './call-rules.js'
import { type CountedCall, isInTime, pickupFigures } from './pickup-figures.js'

const atNight = '2026-11-22T15:00:00.000Z'
const byDay = '2026-11-23T02:00:00.000Z'
const isAfterHours = (moment: string) => moment === atNight

test('a day’s calls are counted by what became of them', () => {
  const calls = [answeredAfter(5), answeredAfter(20), answeredAfter(45, { handedOverAfterRing: 3 }), missedAfter(40), missedAfter(8)]

  expect(pickupFigures(calls, defaultCallRules, isAfterHours)).toMatchObject({
    calls: 5,
    answered: 3,
    inTime: 2,
    handedOver: 1,
    missed: 2,
    answeredShare: 0.6,
    inTimeShare: 0.4
  })
})

test('who rings when the office is closed is counted apart', () => {
  const calls = [answeredAfter(5), missedAfter(5), answeredAfter(5, { rangAt: atNight }), missedAfter(9, { rangAt: atNight })]

  expect(pickupFigures(calls, defaultCallRules, isAfterHours).afterHours).toEqual({ calls: 2, answered: 1, answeredShare: 0.5 })
})

test('where nobody rang there is no share and no waiting', () => {
  expect(pickupFigures([], defaultCallRules, isAfterHours)).toEqual({
    calls: 0,
    answered: 0,
    inTime: 0,
    handedOver: 0,
    missed: 0,
    answeredShare: null,
    inTimeShare: null,
    medianWaitingSeconds: null,
    afterHours: { calls: 0, answered: 0, answeredShare: null }
  })
})

test.each([
  [[30], 30],
  [[40, 10, 20], 20],
  [[10, 40, 20, 30], 25]
])('who waited %j seconds waited %d in the middle, however long others let it ring', (waits, expected) => {
  const calls = [...waits.map(seconds => answeredAfter(seconds)), missedAfter(600)]

  expect(pickupFigures(calls, defaultCallRules, isAfterHours).medianWaitingSeconds).toBe(expected)
})

test('only missed calls leave no median', () => {
  expect(pickupFigures([missedAfter(9)], defaultCallRules, isAfterHours).medianWaitingSeconds).toBeNull()
})

test.each([
  [29, true],
  [30, true],
  [31, false]
])('a call picked up after %i seconds', (waitingSeconds, expected) => {
  expect(isInTime(answeredAfter(waitingSeconds), defaultCallRules)).toBe(expected)
})

test('a missed call was not in time, however short it rang', () => {
  expect(isInTime(missedAfter(2), defaultCallRules)).toBe(false)
})

function answeredAfter(waitingSeconds: number, said: Partial<CountedCall> = {}): CountedCall {
  return { rangAt: byDay, answered: true, waitingSeconds, handedOverAfterRing: null, ...said }
}

function missedAfter(waitingSeconds: number, said: Partial<CountedCall> = {}): CountedCall {
  return answeredAfter(waitingSeconds, { answered: false, ...said })
}
