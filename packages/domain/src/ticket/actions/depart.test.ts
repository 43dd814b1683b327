import { aTicket, given, li, zhang } from '@linying/testkit/rules'

const now = '2026-11-22T04:00:00.000Z'
const inHalfAnHour = '2026-11-22T04:30:00.000Z'
const taken = aTicket().assignedTo(li).taken()

test('a technician sets out and says when he will be there', () => {
  given(taken, { now })
    .when('depart', li, { etaAt: inHalfAnHour })
    .thenHappened('TechnicianDeparted', { payload: { etaAt: inHalfAnHour } })
    .leaves({ status: 'working', departedAt: now, arrivedAt: null, etaAt: inHalfAnHour })
})

test('a technician who does not know when he will be there keeps his earlier word', () => {
  given(taken.does('setEta', li, { etaAt: inHalfAnHour }))
    .when('depart', li, { etaAt: null })
    .leaves({ etaAt: inHalfAnHour })
})

test('a technician cannot set out for a moment that has come', () => {
  given(taken, { now }).when('depart', li, { etaAt: now }).thenRefused('eta.past', '/etaAt')
})

test('a technician takes a ticket before he sets out', () => {
  given(aTicket().assignedTo(li)).when('depart', li).thenRefused('ticket.not-taken')
})

test('a technician cannot set out twice', () => {
  given(taken.departed()).when('depart', li).thenRefused('depart.already')
})

test('a technician who is there cannot set out', () => {
  given(taken.arrived()).when('depart', li).thenRefused('arrive.already')
})

test('a technician sets out again after a break', () => {
  given(taken.suspended().does('resume', li), { now }).when('depart', li).leaves({ departedAt: now })
})

test('a technician cannot set out on a colleague’s ticket', () => {
  given(taken).when('depart', zhang).thenRefused('ticket.not-yours')
})
