import { aTicket, chen, given, li, zhou } from '@linying/testkit/rules'

test('an agent who accepts a report answers for it from then on', () => {
  given(aTicket())
    .when('accept', zhou)
    .thenHappened('TicketAccepted', { actor: { id: zhou.id, as: 'agent' }, audience: 'public' })
    .leaves({ status: 'accepted', firstHandlerId: zhou.id })
})

test('an agent who wrote the report down stays its first handler when a colleague accepts it', () => {
  const byPhone = aTicket({ channel: 'phone', residentId: null, by: { id: zhou.id, as: 'agent' } })
  given(byPhone).when('accept', chen).leaves({ status: 'accepted', firstHandlerId: zhou.id })
})

test('a technician cannot accept a report', () => {
  given(aTicket()).when('accept', li).thenRefused('action.not-yours')
})

test('an agent cannot accept what a colleague has accepted', () => {
  given(aTicket().acceptedBy(zhou)).when('accept', chen).thenRefused('action.not-open-now')
})
