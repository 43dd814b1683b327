import { aTicket, fang, given, li, zhang, zhou } from '@linying/testkit/rules'

const working = aTicket().assignedTo(li).departed({ etaAt: '2026-11-22T04:30:00.000Z' })

test('a technician passes a ticket to a colleague, who still has to take it', () => {
  given(working)
    .when('transfer', li, { technicianId: zhang.id, reason: 'handover_of_shift' })
    .thenHappened('TicketTransferred', { payload: { from: li.id, technicianId: zhang.id, reason: 'handover_of_shift' } })
    .leaves({ status: 'assigned', technicianId: zhang.id, takenAt: null, etaAt: null, handlerIds: [li.id, zhang.id] })
})

test('a supervisor transfers', () => {
  given(working)
    .when('transfer', fang)
    .thenHappened('TicketTransferred', { actor: { id: fang.id, as: 'supervisor' } })
})

test('a ticket cannot pass to whoever holds it', () => {
  given(working).when('transfer', fang, { technicianId: li.id }).thenRefused('technician.same', '/technicianId')
})

test.each([null, { active: false, skills: [] }])('a ticket cannot pass to a technician who is not there (%j)', technician => {
  given(working, { technician }).when('transfer', li).thenRefused('technician.not-available', '/technicianId')
})

test('a technician with another reason says which', () => {
  given(working).when('transfer', li, { reason: 'other', text: '' }).thenRefused('reason.text-missing', '/text')
})

test('a technician cannot transfer a colleague’s ticket to himself', () => {
  given(working).when('transfer', zhang, { technicianId: zhang.id }).thenRefused('ticket.not-yours')
})

test('an agent cannot transfer', () => {
  given(working).when('transfer', zhou).thenRefused('action.not-yours')
})
