import fc from 'fast-check'
import { type Attempt, anAttempt } from './attempt.js'

/** Nobody is late, out of date or in doubt. */
export const asUsual = {
  technician: 'li',
  afterCall: true,
  inThePast: false,
  level: 'satisfied',
  outcome: 'solved',
  behind: 0,
  pause: 5,
  late: 0
} as const

/** From the report to the word that closes it, without a hitch. */
export const usualWay: readonly Attempt[] = [
  { ...asUsual, who: 'zhou', action: 'accept' },
  { ...asUsual, who: 'zhou', action: 'assign' },
  { ...asUsual, who: 'li', action: 'take' },
  { ...asUsual, who: 'li', action: 'arrive' },
  { ...asUsual, who: 'li', action: 'finish' },
  { ...asUsual, who: 'chen', action: 'recordContact' },
  { ...asUsual, who: 'chen', action: 'confirm' }
]

/** Some of the usual way and then whatever comes, so that late statuses are tried as much as early ones. */
export function aStory(tries: { readonly atLeast: number; readonly atMost: number }): fc.Arbitrary<readonly Attempt[]> {
  return fc
    .record({ far: fc.nat(usualWay.length), after: fc.array(anAttempt, { minLength: tries.atLeast, maxLength: tries.atMost }) })
    .map(({ far, after }) => [...usualWay.slice(0, far), ...after])
}
