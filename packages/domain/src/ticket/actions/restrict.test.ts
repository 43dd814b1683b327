import { aComplaint, given, gu, li, sun, zhou } from '@linying/testkit/rules'

const attitude = aComplaint({ category: 'service_attitude', text: '等了两个小时' })
const noise = aComplaint()

test('a complaint about attitude begins restricted, one about things does not', () => {
  expect([attitude.ticket.complaint?.restricted, noise.ticket.complaint?.restricted]).toEqual([true, false])
})

test('whoever leads restricts a complaint, and says why; only who leads sees that he did', () => {
  given(noise)
    .when('restrict', gu, { text: '说到了一位同事' })
    .thenHappened('ComplaintRestricted', { audience: 'restricted', content: { text: '说到了一位同事' } })
    .leaves({ complaint: { severity: 'minor', aboutPersonId: null, restricted: true }, status: 'submitted' })
})

test('it is restricted again after somebody was named, where it is about one more; that person stays out', () => {
  given(attitude.does('namePerson', sun, { personId: li.id }))
    .when('restrict', sun)
    .thenHappened('ComplaintRestricted')
    .leaves({ complaint: { severity: 'minor', aboutPersonId: li.id, restricted: true } })
})

test('what is restricted is not restricted twice', () => {
  given(attitude).when('restrict', gu).thenRefused('complaint.restricted-already')
})

test('whoever restricts says why', () => {
  given(noise).when('restrict', gu, { text: ' ' }).thenRefused('reason.text-missing', '/text')
})

test('an agent restricts nothing', () => {
  given(noise).when('restrict', zhou).thenRefused('action.not-yours')
})

test('while it is restricted only who leads is asked for a part by name', () => {
  const accepted = attitude.does('accept', sun)
  given(accepted).when('openSubtask', sun, { ownerId: li.id }).thenRefused('subtask.owner-restricted', '/ownerId')
  given(accepted).when('openSubtask', sun, { ownerId: gu.id }).thenHappened('SubtaskOpened')
  given(accepted).when('openSubtask', sun).thenHappened('SubtaskOpened')
})
