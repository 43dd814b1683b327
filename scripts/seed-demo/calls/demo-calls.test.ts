import { afterHoursIn, defaultCallRules, pickupFigures } from '@linying/domain'
import { demoCalls } from './demo-calls.js'

const now = '2026-11-22T04:00:00.000Z'
const calls = demoCalls(now)

test('the demo company’s calls are the same on every machine', () => {
  expect(demoCalls(now)).toEqual(calls)
})

test('each has a name of its own', () => {
  expect(new Set(calls.map(({ externalId }) => externalId)).size).toBe(calls.length)
})

test('none has been answered in the future', () => {
  expect(calls.filter(({ rangAt, answeredAt }) => rangAt > now || (answeredAt ?? '') > now)).toEqual([])
})

test('by day the phone is mostly picked up in time, at night less so, and some go to the backup agent', () => {
  const counted = calls.map(({ rangAt, answeredAt, waitingSeconds, handedOverAfterRing }) => ({
    rangAt,
    answered: answeredAt !== null,
    waitingSeconds: waitingSeconds ?? (Date.parse(answeredAt ?? rangAt) - Date.parse(rangAt)) / 1000,
    handedOverAfterRing
  }))
  const { answeredShare, afterHours, handedOver } = pickupFigures(
    counted,
    defaultCallRules,
    afterHoursIn({ utcOffsetMinutes: 480, years: [] })
  )

  expect(calls.length).toBeGreaterThan(250)
  expect(answeredShare).toBeGreaterThan(0.8)
  expect(afterHours.answeredShare).toBeLessThan(answeredShare ?? 0)
  expect(handedOver).toBeGreaterThan(20)
})
