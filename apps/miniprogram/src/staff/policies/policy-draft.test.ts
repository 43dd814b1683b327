import { expect, test } from '@jest/globals'
import { draftOf, promiseOf } from './policy-draft'
import type { Policy } from './policy-list'

const policy: Policy = {
  id: 'p',
  kind: 'complaint',
  category: null,
  urgency: null,
  metric: 'confirm_details',
  minutes: 15,
  runs: 'always',
  warnPercent: 75,
  pausable: false,
  ladder: [
    { to: 'assignee', afterMinutes: 0 },
    { to: 'manager', afterMinutes: 60 }
  ],
  adopted: false,
  source: 'SP-2',
  changedAt: null,
  changedByName: null
}

test('a promise that nobody has touched is saved as it was', () => {
  const { id: _id, source: _source, changedAt: _at, changedByName: _by, ...promised } = policy
  expect(promiseOf(draftOf(policy), policy)).toEqual(promised)
})

test.each(['', '0', '1.5', 'ten', '-3'])('“%s” is no length of a promise', minutes => {
  expect(promiseOf({ ...draftOf(policy), minutes }, policy)).toBeUndefined()
})

test('a time that is named with each promise stays without a length', () => {
  const eachTime = { ...policy, metric: 'subtask', minutes: null } as const
  expect(promiseOf(draftOf(eachTime), eachTime)?.minutes).toBeNull()
})

test('a level of the ladder that is left empty tells nobody', () => {
  const draft = draftOf(policy)
  const without = { ...draft, ladder: { ...draft.ladder, assignee: '' } }
  expect(promiseOf(without, policy)?.ladder).toEqual([{ to: 'manager', afterMinutes: 60 }])
})
