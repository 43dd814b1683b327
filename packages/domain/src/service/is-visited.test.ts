import { kinds } from '../ticket/kind.js'
import { isInSample, isVisited } from './is-visited.js'
import { visitedRepairs } from './service-rules.js'

const idOf = (number: number) => `01900000-0000-7000-8000-${String(number).padStart(12, '0')}`
const ticketId = idOf(1)
const rules = (returnVisitFor: (typeof visitedRepairs)[number], returnVisitSamplePercent = 10) => ({
  returnVisitFor,
  returnVisitSamplePercent
})

test.each(visitedRepairs)('a complaint is visited, whatever the rule for repairs: %s', rule => {
  expect(isVisited({ kind: 'complaint', ticketId }, rules(rule))).toBe(true)
})

test.each(kinds.filter(kind => kind !== 'complaint'))('a %s by the rule of its community', kind => {
  const visited = (...rule: Parameters<typeof rules>) => isVisited({ kind, ticketId }, rules(...rule))
  expect([visited('none'), visited('unrated'), visited('all'), visited('sample', 0), visited('sample', 100)]).toEqual([
    false,
    true,
    true,
    false,
    true
  ])
})

test('a sample is about as large as it says, the same at every asking, and a larger one holds it', () => {
  const ids = Array.from({ length: 5000 }, (_, number) => idOf(number))
  const tenth = ids.filter(id => isInSample(id, 10))
  expect(tenth.length / ids.length).toBeGreaterThan(0.08)
  expect(tenth.length / ids.length).toBeLessThan(0.12)
  expect(ids.filter(id => isInSample(id, 10))).toEqual(tenth)
  expect(tenth.every(id => isInSample(id, 30))).toBe(true)
})
