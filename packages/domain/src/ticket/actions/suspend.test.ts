import { aTicket, given, li, wang, zhou } from '@linying/testkit/rules'

const now = '2026-11-22T04:00:00.000Z'
const tomorrow = '2026-11-23T04:00:00.000Z'
const onSite = aTicket().assignedTo(li).arrived()

test('a technician says what the work waits for and until when', () => {
  given(onSite, { now })
    .when('suspend', li, { reason: 'parts', until: tomorrow, text: '等 4 分弯头' })
    .thenHappened('WorkSuspended', { payload: { reason: 'parts', until: tomorrow }, content: { text: '等 4 分弯头' } })
    .leaves({ status: 'suspended', suspendedFor: 'parts', suspendedUntil: tomorrow, technicianId: li.id })
})

test('an agent suspends for the resident’s sake', () => {
  given(onSite)
    .when('suspend', zhou, { reason: 'resident' })
    .thenHappened('WorkSuspended', { actor: { id: zhou.id, as: 'agent' } })
})

test.each(['2026-11-22T03:59:59.999Z', now])('work cannot wait until %s when it is noon', until => {
  given(onSite, { now }).when('suspend', li, { until }).thenRefused('until.past', '/until')
})

test('work may wait from the next millisecond on', () => {
  given(onSite, { now }).when('suspend', li, { until: '2026-11-22T04:00:00.001Z' }).thenHappened('WorkSuspended')
})

test('a resident cannot suspend', () => {
  given(onSite).when('suspend', wang).thenRefused('action.not-yours')
})
