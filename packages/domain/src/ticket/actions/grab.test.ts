import { anEmergency, aTicket, given, li, zhang, zhou } from '@linying/testkit/rules'

const atNoon = { now: '2026-11-22T04:00:00.000Z' }

test('a technician who takes an order from the pool has it assigned and taken in one', () => {
  given(aTicket({ category: 'water_leak' }).acceptedBy(zhou), atNoon)
    .when('grab', li)
    .thenHappened('TicketGrabbed', { payload: { technicianId: li.id }, actor: { id: li.id, as: 'technician' } })
    .leaves({ status: 'assigned', technicianId: li.id, takenAt: atNoon.now, assignedAt: atNoon.now })
})

test.each([
  { category: 'lift', technician: li },
  { category: 'water_leak', technician: zhang }
] as const)('a technician without the skill cannot grab a $category', ({ category, technician }) => {
  given(aTicket({ category }).acceptedBy(zhou)).when('grab', technician).thenRefused('skill.missing')
})

test('a technician cannot grab what an agent has not accepted', () => {
  given(aTicket()).when('grab', li).thenRefused('action.not-open-now')
})

test('a technician cannot grab what a colleague holds', () => {
  given(aTicket({ category: 'other' }).assignedTo(li))
    .when('grab', zhang)
    .thenRefused('action.not-open-now')
})

test('an agent cannot grab', () => {
  given(aTicket().acceptedBy(zhou)).when('grab', zhou).thenRefused('action.not-yours')
})

test('an emergency is grabbed before anybody has accepted it, and whoever does is its first contact', () => {
  given(anEmergency(), atNoon).when('grab', li).leaves({ status: 'assigned', takenAt: atNoon.now, firstHandlerId: li.id })
  given(anEmergency().acceptedBy(zhou), atNoon).when('grab', li).leaves({ status: 'assigned', firstHandlerId: zhou.id })
})

test('an emergency of another trade is not grabbed by whoever lacks it', () => {
  given(anEmergency({ category: 'lift_trapped' }))
    .when('grab', li)
    .thenRefused('skill.missing')
})
