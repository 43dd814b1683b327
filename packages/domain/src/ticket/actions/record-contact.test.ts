import { aTicket, given, li, wang, zhou } from '@linying/testkit/rules'

const at = '2026-11-22T04:00:00.000Z'

test('an agent records whom she spoke with, how and when; the name can be erased later', () => {
  const { decision } = given(aTicket())
    .when('recordContact', zhou, { method: 'phone', at, reached: true, whom: '王秀兰', text: '下午在家' })
    .thenHappened('ContactRecorded', { payload: { method: 'phone', at, reached: true }, content: { whom: '王秀兰', text: '下午在家' } })
  expect(JSON.stringify('events' in decision && decision.events.map(({ payload }) => payload))).not.toContain('王秀兰')
})

test('an agent says whom she tried to reach', () => {
  given(aTicket()).when('recordContact', zhou, { whom: ' ' }).thenRefused('contact.missing', '/whom')
})

test('an attempt to reach the resident counts once the repair is done', () => {
  given(aTicket().assignedTo(li).finished().attempted()).when('recordContact', zhou).leaves({ status: 'done', attempts: 2 })
})

test('a resident records no contact with herself', () => {
  given(aTicket()).when('recordContact', wang).thenRefused('action.not-yours')
})
