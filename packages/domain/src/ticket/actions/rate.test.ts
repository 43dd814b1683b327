import { aCall, aTicket, chen, given, li, wang } from '@linying/testkit/rules'
import { ratingLevels } from '../reasons.js'

const closed = aTicket().assignedTo(li).confirmed()
const called = aCall('2026-11-22T04:00:00.000Z')

test.each(ratingLevels)('a resident judges the service: %s', level => {
  given(closed)
    .when('rate', wang, { level, text: '师傅很细心' })
    .thenHappened('ServiceRated', { payload: { level, reported: null }, content: { text: '师傅很细心' }, audience: 'household' })
    .leaves({ status: 'closed', rating: { level, reported: false } })
})

test('a resident need not add words', () => {
  given(closed).when('rate', wang, { text: '' }).thenHappened('ServiceRated', { content: {} })
})

test('a resident rates once', () => {
  given(closed.rated('fair')).when('rate', wang, { level: 'dissatisfied' }).thenRefused('rating.already')
})

test('a resident rates after the service is over, not before', () => {
  given(aTicket().assignedTo(li).finished()).when('rate', wang).thenRefused('action.not-open-now')
})

test('an agent reports a rating given by phone, and it stays marked so', () => {
  given(closed)
    .when('rate', chen, { level: 'satisfied', contact: called })
    .thenHappened('ServiceRated', { payload: { level: 'satisfied', reported: { method: 'phone', at: called.at } } })
    .leaves({ rating: { level: 'satisfied', reported: true } })
})

test('an agent cannot rate without a record of the call', () => {
  given(closed).when('rate', chen, { contact: null }).thenRefused('contact.missing', '/contact')
})

test('whoever repaired it never writes the rating', () => {
  given(closed).when('rate', li).thenRefused('action.not-yours')
  given(closed)
    .when('rate', { ...li, roles: ['technician', 'agent'] }, { contact: called })
    .thenRefused('contact.handler')
})

test('a resident rates anew after the ticket was reopened and closed again', () => {
  given(closed.rated('dissatisfied').does('reopen', wang).confirmed()).when('rate', wang).thenHappened('ServiceRated')
})
