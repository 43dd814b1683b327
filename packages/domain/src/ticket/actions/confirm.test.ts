import { aCall, aTicket, chen, given, li, qin, wang, zhou } from '@linying/testkit/rules'

const now = '2026-11-22T04:00:00.000Z'
const done = aTicket().assignedTo(li).finished()
const called = aCall('2026-11-22T03:50:00.000Z')
const liAsAgentToo = { ...li, roles: ['technician', 'agent'] as const }

test('a resident who says that it is solved closes the ticket', () => {
  given(done, { now })
    .when('confirm', wang)
    .thenHappened('SolutionConfirmed', { payload: { reported: null }, content: {} })
    .leaves({ status: 'closed', closedBy: 'confirmed', closedAt: now, rating: null })
})

test('a resident cannot confirm a repair that nobody has completed', () => {
  given(aTicket().assignedTo(li).arrived()).when('confirm', wang).thenRefused('action.not-open-now')
})

test('an agent reports the resident’s word with how and when he heard it, and it counts as reported', () => {
  given(done)
    .when('confirm', chen, { contact: called })
    .thenHappened('SolutionConfirmed', { payload: { reported: { method: 'phone', at: called.at } }, content: { whom: '王秀兰' } })
    .leaves({ closedBy: 'reported' })
})

test.each([null, { ...called, whom: ' ' }])('an agent cannot report a word without saying whose (%j)', contact => {
  given(done).when('confirm', chen, { contact }).thenRefused('contact.missing', '/contact')
})

test('whoever repaired it cannot report the resident’s word', () => {
  given(done).when('confirm', liAsAgentToo, { contact: called }).thenRefused('contact.handler')
})

test('whoever gave it back after working on it cannot report the resident’s word either', () => {
  const doneByZhou = aTicket()
    .assignedTo(li)
    .does('return', li)
    .assignedTo({ ...zhou, roles: ['technician'] })
    .finished()
  given(doneByZhou).when('confirm', liAsAgentToo, { contact: called }).thenRefused('contact.handler')
})

test('a technician cannot confirm his own repair', () => {
  given(done).when('confirm', li).thenRefused('action.not-yours')
})

test('a neighbour cannot confirm', () => {
  given(done).when('confirm', qin).thenRefused('action.not-yours')
})

test('a resident’s own word needs no record of a call, and keeps none', () => {
  given(done)
    .when('confirm', wang, { contact: called })
    .thenHappened('SolutionConfirmed', { payload: { reported: null }, content: {} })
})
