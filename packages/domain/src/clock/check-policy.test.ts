import { checkPolicy, metricsOfKind } from './check-policy.js'
import { defaultPolicies } from './default-policies.js'
import type { Policy } from './policy.js'

const [first] = defaultPolicies
const usual: Policy = { ...(first as Policy), kind: 'complaint', category: null, metric: 'confirm_details', minutes: 15 } // the table is not empty

test('every policy that a community begins with is one that a manager could set', () => {
  expect(defaultPolicies.flatMap(policy => checkPolicy(policy) ?? [])).toEqual([])
})

test.each([
  [{}, undefined],
  [{ category: 'fee_dispute' }, undefined],
  [{ category: 'water_leak' }, { code: 'category.unknown', pointer: '/category' }],
  [
    { metric: 'arrive', minutes: 30 },
    { code: 'policy.no-such-clock', pointer: '/metric' }
  ],
  [{ minutes: null }, { code: 'policy.minutes-missing', pointer: '/minutes' }],
  [{ metric: 'subtask', minutes: null }, undefined]
] as const)('a promise %j about complaints: %j', (differs, refusal) => {
  expect(checkPolicy({ ...usual, ...differs })).toEqual(refusal)
})

test('a question is answered and not visited', () => {
  expect(metricsOfKind.consultation).toContain('answer')
  expect(metricsOfKind.consultation).not.toContain('return_visit')
})
