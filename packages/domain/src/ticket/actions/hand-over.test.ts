import { aComplaint, given, gu, li, zhou } from '@linying/testkit/rules'

const accepted = aComplaint().acceptedBy(zhou)

test('a complaint goes to the department that answers for its category by itself', () => {
  expect(accepted.ticket.department).toBe('order')
})

test('another department answers from now on, and whoever had the first contact stays responsible', () => {
  given(accepted)
    .when('handOver', gu, { department: 'greening', text: '树枝挡住路灯' })
    .thenHappened('ComplaintHandedOver', { payload: { from: 'order', department: 'greening' }, content: { text: '树枝挡住路灯' } })
    .leaves({ department: 'greening', firstHandlerId: zhou.id, status: 'accepted' })
})

test('it cannot go to where it is', () => {
  given(accepted).when('handOver', zhou, { department: 'order' }).thenRefused('department.same', '/department')
})

test('whoever hands over says why', () => {
  given(accepted).when('handOver', zhou, { text: '' }).thenRefused('reason.text-missing', '/text')
})

test('a hand-over is stale once another one came before it', () => {
  const handed = accepted.does('handOver', gu, { department: 'cleaning' })
  given(handed, { seenVersion: accepted.ticket.version }).when('handOver', zhou).thenRefused('ticket.stale')
})

test('a technician hands nothing over', () => {
  given(accepted).when('handOver', li).thenRefused('action.not-yours')
})
