import { aTicket, given, li, otherTicketId, usualReport, zhou } from '@linying/testkit/rules'

test('an agent links two tickets, and neither changes its status by that', () => {
  given(aTicket().assignedTo(li).confirmed())
    .when('linkTicket', zhou, { ticketId: otherTicketId })
    .thenHappened('TicketLinked', { payload: { ticketId: otherTicketId }, audience: 'staff' })
    .leaves({ status: 'closed', linkedIds: [otherTicketId] })
})

test('a ticket is not linked with itself', () => {
  given(aTicket()).when('linkTicket', zhou, { ticketId: usualReport.ticketId }).thenRefused('ticket.same', '/ticketId')
})

test('two tickets are linked once', () => {
  given(aTicket().does('linkTicket', zhou)).when('linkTicket', zhou).thenRefused('ticket.same', '/ticketId')
})

test('a technician links no tickets', () => {
  given(aTicket().assignedTo(li)).when('linkTicket', li).thenRefused('action.not-yours')
})
