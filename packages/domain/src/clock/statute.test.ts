import type { Promised } from './policy.js'
import { withinLaw } from './statute.js'

const own: Promised = {
  metric: 'arrive',
  minutes: 30,
  runs: 'always',
  warnPercent: 60,
  pausable: false,
  ladder: [{ to: 'manager', afterMinutes: 0 }],
  adopted: false,
  source: 'SP-5'
}
const law = { category: 'lift_trapped', metric: 'arrive', minutes: 20, law: '某市电梯安全条例' } as const

test('a law that asks for more than was promised replaces the promise, and is no mere target', () => {
  expect(withinLaw([own], [law], 'lift_trapped')).toEqual([{ ...own, minutes: 20, adopted: true, source: '某市电梯安全条例' }])
})

test('a promise that is stricter than the law stands', () => {
  expect(withinLaw([own], [{ ...law, minutes: 30 }], 'lift_trapped')).toEqual([own])
})

test('a promise in duty hours does not keep within a law that counts around the clock', () => {
  expect(withinLaw([{ ...own, runs: 'duty_hours' }], [{ ...law, minutes: 30 }], 'lift_trapped')).toMatchObject([
    { minutes: 30, runs: 'always' }
  ])
})

test('where nothing was promised, the law’s time is a clock of its own', () => {
  expect(withinLaw([], [law], 'lift_trapped')).toMatchObject([{ metric: 'arrive', minutes: 20, source: '某市电梯安全条例' }])
})

test('a law about something else changes nothing', () => {
  expect(withinLaw([own], [law], 'burst_pipe')).toEqual([own])
})
