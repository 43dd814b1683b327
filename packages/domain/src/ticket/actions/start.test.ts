import { aTicket, given, li, zhang } from '@linying/testkit/rules'

const now = '2026-11-22T04:00:00.000Z'

test('a technician starts where he need not travel, and is there at once', () => {
  given(aTicket().assignedTo(li).taken(), { now })
    .when('start', li)
    .thenHappened('WorkStarted')
    .leaves({ status: 'working', departedAt: null, arrivedAt: now })
})

test('a technician takes a ticket before he starts', () => {
  given(aTicket().assignedTo(li)).when('start', li).thenRefused('ticket.not-taken')
})

test('a technician who is on the way cannot start from his desk', () => {
  given(aTicket().assignedTo(li).departed()).when('start', li).thenRefused('action.not-open-now')
})

test('a technician cannot start on a colleague’s ticket', () => {
  given(aTicket().assignedTo(li).taken()).when('start', zhang).thenRefused('ticket.not-yours')
})
