import { admin, aVisit, chen, gu, li, qin, sun, wang, zhou } from '@linying/testkit/rules'
import { mayReadVisit, mayReadVisitNote } from './may-read-visit.js'

const { visit } = aVisit()
const { visit: ofATicket } = aVisit({ kind: 'return', outcome: 'solved', ticketId: 't', hiddenFromId: chen.id })

test.each([
  ['its visitor', zhou, true],
  ['another agent', chen, true],
  ['a supervisor', sun, true],
  ['a manager', gu, true],
  ['whom it concerns', wang, true],
  ['a neighbour', qin, false],
  ['a technician', li, false],
  ['an admin', admin, false]
])('%s opens a visit: %s', (_who, actor, may) => {
  expect(mayReadVisit(visit, actor)).toBe(may)
})

test('whoever a complaint is about never opens the visits that it led to', () => {
  expect(mayReadVisit(ofATicket, chen)).toBe(false)
  expect(mayReadVisit(ofATicket, { ...chen, standing: 'household' })).toBe(false)
})

test('what was noted of a care visit is for its visitor and managers; of others for all who read them, never for the resident', () => {
  expect([zhou, chen, sun, gu, wang].map(actor => mayReadVisitNote(visit, actor))).toEqual([true, false, false, true, false])
  expect([zhou, sun, gu, wang].map(actor => mayReadVisitNote(ofATicket, actor))).toEqual([true, true, true, false])
})
