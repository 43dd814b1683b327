import { aCall, aComplaint, aTicket, chen, fang, given, gu, li, sun, wang, zhou } from '@linying/testkit/rules'

const rated = aTicket().assignedTo(li).rated('dissatisfied')

test('whoever was named tells the resident what came of it, and it is over', () => {
  given(rated)
    .when('answerFollowUp', fang, { text: '明早由张师傅重新上门' })
    .thenHappened('FollowUpAnswered', { payload: { contact: null }, content: { text: '明早由张师傅重新上门' }, audience: 'household' })
    .leaves({ followUp: { because: 'dissatisfied', responsibleId: fang.id, answeredAt: rated.now } })
})

test('a contact with her goes on record where there was one', () => {
  const called = aCall(rated.now)
  given(rated)
    .when('answerFollowUp', fang, { text: '已致歉', contact: called })
    .thenHappened('FollowUpAnswered', {
      payload: { contact: { method: 'phone', at: called.at } },
      content: { text: '已致歉', whom: called.whom }
    })
  given(rated)
    .when('answerFollowUp', fang, { contact: { ...called, whom: ' ' } })
    .thenRefused('contact.missing', '/contact')
})

test('a manager may answer in his place, another supervisor or an agent may not', () => {
  given(rated).when('answerFollowUp', gu).thenHappened('FollowUpAnswered')
  given(rated).when('answerFollowUp', sun).thenRefused('follow-up.not-yours')
  for (const by of [chen, li, wang]) given(rated).when('answerFollowUp', by).thenRefused('action.not-yours')
})

test('nobody looks into his own work, also who came to have a part in it later', () => {
  const settled = aComplaint({ category: 'service_attitude', text: '前台态度差' }).acceptedBy(zhou).rated('dissatisfied')
  expect(settled.ticket.followUp?.responsibleId).toBe(sun.id)
  given(settled.does('reopen', wang).does('giveFeedback', sun)).when('answerFollowUp', sun).thenRefused('follow-up.handler')
  given(settled.does('reopen', wang).does('giveFeedback', sun)).when('answerFollowUp', gu).thenHappened('FollowUpAnswered')
})

test('an answer says something, and once is enough', () => {
  given(rated).when('answerFollowUp', fang, { text: '' }).thenRefused('reason.text-missing', '/text')
  given(rated.does('answerFollowUp', fang)).when('answerFollowUp', gu).thenRefused('follow-up.none')
  given(aTicket().assignedTo(li).rated('fair')).when('answerFollowUp', fang).thenRefused('follow-up.none')
})
