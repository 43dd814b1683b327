import { aTicket, given, li } from '@linying/testkit/rules'
import { expectedAt } from '../ticket.js'

const now = '2026-11-22T04:00:00.000Z'
const taken = aTicket().assignedTo(li).taken()

test('a technician arrives', () => {
  given(taken.departed(), { now }).when('arrive', li).thenHappened('TechnicianArrived').leaves({ status: 'working', arrivedAt: now })
})

test('a technician may arrive without having said that he set out', () => {
  given(taken, { now }).when('arrive', li).leaves({ status: 'working', departedAt: null, arrivedAt: now })
})

test('a technician takes a ticket before he arrives', () => {
  given(aTicket().assignedTo(li)).when('arrive', li).thenRefused('ticket.not-taken')
})

test('a technician cannot arrive twice', () => {
  given(taken.arrived()).when('arrive', li).thenRefused('arrive.already')
})

test('a technician arrives again after a break', () => {
  given(taken.suspended().does('resume', li), { now }).when('arrive', li).leaves({ arrivedAt: now })
})

test('nobody is expected any more once the technician is there', () => {
  const onTheWay = taken.departed({ etaAt: '2026-11-22T04:30:00.000Z' })
  expect(expectedAt(onTheWay.ticket)).toBe('2026-11-22T04:30:00.000Z')
  expect(expectedAt(onTheWay.arrived().ticket)).toBeNull()
})
