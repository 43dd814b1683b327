import { aTicket, given, li, zhang } from '@linying/testkit/rules'
import { system } from '../../people/actor.js'

const now = '2026-11-22T04:00:00.000Z'
const inHalfAnHour = '2026-11-22T04:30:00.000Z'

test('a technician says when he will be there', () => {
  given(aTicket().assignedTo(li).taken())
    .when('setEta', li, { etaAt: inHalfAnHour })
    .thenHappened('EtaSet', { payload: { etaAt: inHalfAnHour }, audience: 'public' })
    .leaves({ status: 'assigned', etaAt: inHalfAnHour })
})

test.each(['2026-11-22T03:59:59.999Z', now])('a technician cannot be expected at %s when it is noon', etaAt => {
  given(aTicket().assignedTo(li), { now }).when('setEta', li, { etaAt }).thenRefused('eta.past', '/etaAt')
})

test('a technician can be expected from the next millisecond on', () => {
  given(aTicket().assignedTo(li), { now }).when('setEta', li, { etaAt: '2026-11-22T04:00:00.001Z' }).thenHappened('EtaSet')
})

test('a technician cannot promise in a colleague’s name', () => {
  given(aTicket().assignedTo(li)).when('setEta', zhang).thenRefused('ticket.not-yours')
})

test('a technician who says during a break when he comes back is expected then once work goes on', () => {
  const thursdayTen = '2026-11-26T02:00:00.000Z'
  given(aTicket().assignedTo(li).suspended({ until: '2026-11-26T00:00:00.000Z' }).does('setEta', li, { etaAt: thursdayTen }), {
    now: '2026-11-26T00:00:00.000Z'
  })
    .when('resume', system)
    .leaves({ status: 'working', etaAt: thursdayTen })
})
