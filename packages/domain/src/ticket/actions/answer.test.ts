import { aConsultation, aTicket, chen, given, sun, wang, zhou } from '@linying/testkit/rules'

const now = '2026-11-22T02:30:00.000Z'

test('a question is answered at once, by whoever is responsible for it from then on', () => {
  given(aConsultation(), { now })
    .when('answer', zhou, { text: '带身份证到前台登记' })
    .thenHappened('ConsultationAnswered', { content: { text: '带身份证到前台登记' }, audience: 'household' })
    .leaves({ status: 'done', doneAt: now, firstHandlerId: zhou.id, handlerIds: [zhou.id], technicianId: null })
})

test('a supervisor answers what an agent has taken on, who stays responsible', () => {
  given(aConsultation().acceptedBy(zhou))
    .when('answer', sun)
    .leaves({ firstHandlerId: zhou.id, handlerIds: [sun.id] })
})

test('an answer says something', () => {
  given(aConsultation()).when('answer', zhou, { text: ' ' }).thenRefused('reason.text-missing', '/text')
})

test('a question that came back is answered again', () => {
  given(aConsultation().finished().does('notSolved', wang))
    .when('answer', chen)
    .leaves({ status: 'done', handlerIds: [zhou.id, chen.id] })
})

test('a resident does not answer herself, and a repair has no answer', () => {
  given(aConsultation()).when('answer', wang).thenRefused('action.not-yours')
  given(aTicket()).when('answer', zhou).thenRefused('action.not-open-now')
})
