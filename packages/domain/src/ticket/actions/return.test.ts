import { aTicket, given, li, sun, zhang } from '@linying/testkit/rules'
import { technicianOf } from '../ticket.js'

const working = aTicket().assignedTo(li).arrived()

test('a technician gives a ticket back to the queue with a reason', () => {
  given(working)
    .when('return', li, { reason: 'needs_contractor' })
    .thenHappened('TicketReturned', { payload: { technicianId: li.id, reason: 'needs_contractor' }, audience: 'staff' })
    .leaves({ status: 'accepted' })
})

test('nobody holds a ticket that was given back, yet whoever worked on it is remembered', () => {
  const { ticket } = working.does('return', li)
  expect(technicianOf(ticket)).toBeNull()
  expect(ticket.handlerIds).toEqual([li.id])
})

test('a technician with another reason says which', () => {
  given(working).when('return', li, { reason: 'other', text: ' ' }).thenRefused('reason.text-missing', '/text')
  given(working).when('return', li, { reason: 'other', text: '钥匙不在' }).thenHappened('TicketReturned')
})

test.each([
  { when: 'before he takes it', story: aTicket().assignedTo(li) },
  { when: 'while it waits', story: working.suspended() }
])('a technician may give it back $when', ({ story }) => {
  given(story).when('return', li).leaves({ status: 'accepted' })
})

test('a technician cannot give back a colleague’s ticket', () => {
  given(working).when('return', zhang).thenRefused('ticket.not-yours')
})

test('a supervisor transfers instead of giving back', () => {
  given(working).when('return', sun).thenRefused('action.not-yours')
})
