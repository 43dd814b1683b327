import { aTicket, given, li, otherTicketId, usualReport, wang, zhou } from '@linying/testkit/rules'

test('an agent who says that it is not ours names who can help', () => {
  given(aTicket())
    .when('reject', zhou, { reason: 'not_ours', whoCanHelp: '供水公司 96968' })
    .thenHappened('TicketRejected', { content: { whoCanHelp: '供水公司 96968' }, audience: 'household' })
    .leaves({ status: 'rejected', rejectedFor: 'not_ours', duplicateOf: null })
})

test.each(['', ' \n'])('an agent cannot send a resident away without a next door to knock at (%j)', whoCanHelp => {
  given(aTicket()).when('reject', zhou, { whoCanHelp }).thenRefused('reject.who-can-help', '/whoCanHelp')
})

test('an agent may reject after accepting', () => {
  given(aTicket().acceptedBy(zhou)).when('reject', zhou).leaves({ status: 'rejected' })
})

test('an agent who rejects a duplicate points at the other ticket', () => {
  given(aTicket())
    .when('reject', zhou, { reason: 'duplicate', whoCanHelp: '', duplicateOf: otherTicketId })
    .thenHappened('TicketRejected', { payload: { reason: 'duplicate', duplicateOf: otherTicketId } })
    .leaves({ rejectedFor: 'duplicate', duplicateOf: otherTicketId })
})

test('an agent cannot call a ticket a duplicate of nothing', () => {
  given(aTicket()).when('reject', zhou, { reason: 'duplicate', duplicateOf: null }).thenRefused('reject.duplicate-of', '/duplicateOf')
})

test('an agent cannot call a ticket a duplicate of itself', () => {
  given(aTicket())
    .when('reject', zhou, { reason: 'duplicate', duplicateOf: usualReport.ticketId })
    .thenRefused('ticket.same', '/duplicateOf')
})

test('an agent cannot reject what a technician holds', () => {
  given(aTicket().assignedTo(li)).when('reject', zhou).thenRefused('action.not-open-now')
})

test('a resident cannot reject her own report', () => {
  given(aTicket()).when('reject', wang).thenRefused('action.not-yours')
})
