import { aTicket, given, li, zhang, zhou } from '@linying/testkit/rules'

const atNoon = { now: '2026-11-22T04:00:00.000Z' }

test('a technician takes on the ticket that was assigned to him', () => {
  given(aTicket().assignedTo(li), atNoon)
    .when('take', li)
    .thenHappened('TicketTaken', { actor: { id: li.id, as: 'assignee' } })
    .leaves({ status: 'assigned', takenAt: atNoon.now })
})

test('a technician cannot take a ticket assigned to somebody else', () => {
  given(aTicket().assignedTo(li)).when('take', zhang).thenRefused('ticket.not-yours')
})

test('a technician cannot take twice', () => {
  given(aTicket().assignedTo(li).taken()).when('take', li).thenRefused('ticket.already-taken')
})

test('a technician who grabbed an order has taken it', () => {
  given(aTicket().grabbedBy(li)).when('take', li).thenRefused('ticket.already-taken')
})

test('a technician takes again what comes back to him unsolved', () => {
  given(
    aTicket()
      .assignedTo(li)
      .finished()
      .does('notSolved', zhou, { contact: { method: 'phone', at: atNoon.now, whom: '王秀兰' } })
  )
    .when('take', li)
    .thenHappened('TicketTaken')
})

test('an agent cannot take in the technician’s place', () => {
  given(aTicket().assignedTo(li)).when('take', zhou).thenRefused('action.not-yours')
})
