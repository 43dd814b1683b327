import { defaultServiceRules } from './service-rules.js'

test('a community that changed nothing keeps the numbers of the plan', () => {
  expect(defaultServiceRules).toEqual({
    reopenWithinDays: 7,
    silenceAfterDays: 7,
    takeWithinMinutes: 30,
    deviceBehindHours: 72,
    deviceAheadMinutes: 2,
    changeRatingWithinDays: 7,
    followUpAfterNotSolved: 2,
    returnVisitFor: 'none',
    returnVisitSamplePercent: 10,
    unreachableAfterAttempts: 3
  })
})
