import { aTicket, chen, fang, given, gu, li, sun, tang, wang } from '@linying/testkit/rules'

const done = aTicket().assignedTo(li).finished()

test('a supervisor signs for his department, and one signature closes nothing', () => {
  given(done)
    .when('signOff', sun, { text: '现场复查，已修好' })
    .thenHappened('DisputeSignedOff', { payload: { as: 'customer_service', closes: false }, content: { text: '现场复查，已修好' } })
    .leaves({ status: 'done', signOffs: ['customer_service'] })
})

test.each([
  { who: 'the manager', first: sun, second: fang, last: gu },
  { who: 'the supervisor of 工程部', first: sun, second: gu, last: fang },
  { who: 'the supervisor of 客服部', first: fang, second: gu, last: sun }
])('$who closes the ticket as disputed with the third of the three signatures', signers => {
  const signedTwice = done.does('signOff', signers.first).does('signOff', signers.second)
  expect(signedTwice.ticket.status).toBe('done')
  given(signedTwice).when('signOff', signers.last).leaves({ status: 'closed', closedBy: 'disputed' })
})

test('nobody signs twice', () => {
  given(done.does('signOff', sun)).when('signOff', sun).thenRefused('signoff.already')
})

test('somebody who is supervisor and manager gives one signature of the three', () => {
  const guLeadsToo = { ...gu, roles: ['supervisor', 'manager'] as const, departments: ['engineering'] as const }
  given(done.does('signOff', guLeadsToo)).when('signOff', guLeadsToo).thenRefused('signoff.already')
})

test('a supervisor of two departments gives one signature of the three', () => {
  const sunLeadsBoth = { ...sun, departments: ['customer_service', 'engineering'] as const }
  given(done.does('signOff', sunLeadsBoth)).when('signOff', sunLeadsBoth).thenRefused('signoff.already')
})

test('a supervisor of another department does not sign', () => {
  given(done).when('signOff', tang).thenRefused('action.not-yours')
})

test('a signature comes with its reason', () => {
  given(done).when('signOff', sun, { text: ' ' }).thenRefused('reason.text-missing', '/text')
})

test('an agent does not sign', () => {
  given(done).when('signOff', chen).thenRefused('action.not-yours')
})

test('signatures are given anew after the work went on', () => {
  const again = done.does('signOff', sun).does('notSolved', wang).finished()
  expect(again.ticket).toMatchObject({ status: 'done', signOffs: [] })
})
