import { aTicket, chen, given, li, wang } from '@linying/testkit/rules'

const done = aTicket().assignedTo(li).finished()

test('a resident takes back a confirmation reported in her name, and the ticket is open again', () => {
  given(done.confirmedByPhone())
    .when('deny', wang, { text: '没有人给我打过电话' })
    .thenHappened('ReportDenied', { content: { text: '没有人给我打过电话' } })
    .leaves({ status: 'done', technicianId: li.id })
})

test('a resident takes back a rating reported in her name, and what she confirmed stays closed', () => {
  given(done.confirmed().ratedByPhone('very_satisfied'))
    .when('deny', wang)
    .leaves({ status: 'closed', closedBy: 'confirmed', rating: null })
})

test('a rating falls with the confirmation it stood on', () => {
  const { ticket } = done.confirmedByPhone().ratedByPhone('satisfied').does('deny', wang)
  expect(ticket).not.toHaveProperty('rating')
})

test('a resident cannot take back what she said herself', () => {
  given(done.confirmed().rated('fair')).when('deny', wang).thenRefused('report.nothing-to-deny')
})

test('a resident says what is not true', () => {
  given(done.confirmedByPhone()).when('deny', wang, { text: '' }).thenRefused('reason.text-missing', '/text')
})

test('an agent cannot deny what a colleague reported', () => {
  given(done.confirmedByPhone()).when('deny', chen).thenRefused('action.not-yours')
})
