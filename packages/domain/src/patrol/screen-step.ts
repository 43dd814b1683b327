import { type Instant, instant } from '../instant.js'
import type { PatrolRules } from './patrol-rules.js'

type Steps = Pick<PatrolRules, 'screenStepSeconds' | 'screenTolerance'>

/** Which code a post's screen shows at a moment, counted from the epoch. Source: RFC 6238, 4.2 */
export function screenStep(now: Instant, { screenStepSeconds }: Pick<Steps, 'screenStepSeconds'>): number {
  return Math.floor(Date.parse(now) / 1000 / screenStepSeconds)
}

/** When the next code comes. */
export function screenStepEnds(step: number, { screenStepSeconds }: Pick<Steps, 'screenStepSeconds'>): Instant {
  return instant(new Date((step + 1) * screenStepSeconds * 1000))
}

/** The steps whose codes are taken at a moment. */
export function acceptedSteps(now: Instant, rules: Steps): readonly number[] {
  const { screenTolerance } = rules
  return Array.from({ length: 2 * screenTolerance + 1 }, (_, index) => screenStep(now, rules) - screenTolerance + index)
}
