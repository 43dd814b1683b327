// An entry of its own: only tests that try at random load what makes chance.

export { aRequest, type Document, type RandomRequest } from './random/a-request.js'
export { aStory, asUsual, usualWay } from './random/a-story.js'
export { aTampering, type Tampering } from './random/a-tampering.js'
export { type Act, actsOnAnyKind, momentOf, wordsOf } from './random/an-act.js'
export { type Attempt, anAttempt, saidIn } from './random/attempt.js'
export { cast, type Name } from './random/cast.js'
export { type ClockByHand, clocksByHand, type Moment } from './random/clocks-by-hand.js'
export { expectedAfter } from './random/expected-after.js'
export { randomRuns } from './random/random-runs.js'
export { isHousehold, justReported, type Remembered, standingOf } from './random/remembered.js'
