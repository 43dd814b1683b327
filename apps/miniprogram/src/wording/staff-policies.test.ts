import { defaultPolicies } from '@linying/domain'
import { staffPoliciesWords as words } from './staff-policies'

test('a manager reads where a length comes from in words of his own', () => {
  expect(['SP-2, heading', 'our decision', 'market expectation, plan 000', 'SP-5, our decision'].map(words.source)).toEqual([
    '依据：服务方案',
    '依据：公司自定',
    '依据：业主的普遍期望',
    '依据：服务方案，公司自定'
  ])
})

test('no source of what is promised at first is shown as it is written in the plans', () => {
  for (const { source } of defaultPolicies) expect(words.source(source)).not.toMatch(/[A-Za-z]/)
})
