import { aTicket, fang, given, li, wang, zhang, zhou } from '@linying/testkit/rules'

test('an agent gives a ticket to a technician, who still has to take it', () => {
  given(aTicket().acceptedBy(zhou))
    .when('assign', zhou, { technicianId: li.id })
    .thenHappened('TicketAssigned', { payload: { technicianId: li.id } })
    .leaves({ status: 'assigned', technicianId: li.id, takenAt: null, etaAt: null, handlerIds: [li.id] })
})

test('a supervisor assigns too', () => {
  given(aTicket().acceptedBy(zhou)).when('assign', fang, { technicianId: zhang.id }).leaves({ technicianId: zhang.id })
})

test.each([
  { who: 'has left', technician: { active: false, skills: [] } },
  { who: 'does not work here', technician: null }
])('an agent cannot assign a technician who $who', ({ technician }) => {
  given(aTicket().acceptedBy(zhou), { technician }).when('assign', zhou).thenRefused('technician.not-available', '/technicianId')
})

test('an agent cannot assign before the report is accepted', () => {
  given(aTicket()).when('assign', zhou).thenRefused('action.not-open-now')
})

test('an agent cannot assign what a technician already holds', () => {
  given(aTicket().assignedTo(li)).when('assign', zhou, { technicianId: zhang.id }).thenRefused('action.not-open-now')
})

test('a resident cannot choose the technician', () => {
  given(aTicket().acceptedBy(zhou)).when('assign', wang).thenRefused('action.not-yours')
})
