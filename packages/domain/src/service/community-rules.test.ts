import { defaultVisitRules } from '../visit/visit-rules.js'
import { communityRulesOf, countedRules, differingRules, ruleLimits } from './community-rules.js'
import { defaultServiceRules } from './service-rules.js'

const usual = communityRulesOf(defaultServiceRules, defaultVisitRules)

test('a manager reads every number of the service but those that judge the clock of a phone', () => {
  expect(Object.keys(usual).sort()).toEqual([...countedRules, 'returnVisitFor'].sort())
})

test.each(countedRules)('%s begins between its limits', rule => {
  const { least, most } = ruleLimits[rule]
  expect(usual[rule]).toBeGreaterThanOrEqual(least)
  expect(usual[rule]).toBeLessThanOrEqual(most)
})

test('of what a manager sets only what differs is kept, with tickets or with visits', () => {
  const set = { ...usual, returnVisitFor: 'sample', returnVisitSamplePercent: 20, reviewWithinHours: 24 } as const
  expect(differingRules(set)).toEqual({
    service: { returnVisitFor: 'sample', returnVisitSamplePercent: 20 },
    visits: { reviewWithinHours: 24 }
  })
  expect(differingRules(usual)).toEqual({ service: {}, visits: {} })
})
