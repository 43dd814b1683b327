import { chen, fang, gu, li, sun, zhou } from '@linying/testkit/rules'
import { owesSubtask } from './owes-subtask.js'

const ofEngineering = { department: 'engineering', ownerId: null } as const

test.each([
  ['who leads the department that was asked', fang, true],
  ['a manager, for all departments', gu, true],
  ['who leads another department', sun, false],
  ['an agent', zhou, false],
  ['a technician whom nobody named', li, false]
] as const)('a subtask of a department is to be answered by %s: %s', (_rule, person, expected) => {
  expect(owesSubtask(person, ofEngineering)).toBe(expected)
})

test('whoever is named answers, whatever he is, and so may who leads him', () => {
  const ofLi = { ...ofEngineering, ownerId: li.id }
  expect([li, fang, chen].map(person => owesSubtask(person, ofLi))).toEqual([true, true, false])
})
