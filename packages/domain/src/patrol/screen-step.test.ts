import { defaultPatrolRules } from './patrol-rules.js'
import { acceptedSteps, screenStep, screenStepEnds } from './screen-step.js'

const noon = '2026-11-22T04:00:00.000Z'
const step = screenStep(noon, defaultPatrolRules)

test.each([
  ['2026-11-22T03:59:59.999Z', -1],
  [noon, 0],
  ['2026-11-22T04:00:29.999Z', 0],
  ['2026-11-22T04:00:30.000Z', 1]
])('the screen of %s is %i steps from noon’s', (at, steps) => {
  expect(screenStep(at, defaultPatrolRules) - step).toBe(steps)
})

test('a code is shown until the next one comes', () => {
  expect(screenStepEnds(step, defaultPatrolRules)).toBe('2026-11-22T04:00:30.000Z')
})

test('the code before and the code after are taken too, and no others', () => {
  expect(acceptedSteps(noon, defaultPatrolRules)).toEqual([step - 1, step, step + 1])
})
