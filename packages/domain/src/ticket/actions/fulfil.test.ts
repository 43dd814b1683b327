import { aConsultation, aConvenience, given, sun, wang, zhou } from '@linying/testkit/rules'

test.each([
  { from: 'just came in', story: aConvenience() },
  { from: 'was accepted', story: aConvenience().acceptedBy(zhou) }
])('a request that $from is seen to, with or without a word', ({ story }) => {
  given(story)
    .when('fulfil', zhou, { text: '' })
    .thenHappened('RequestFulfilled', { content: {} })
    .leaves({ status: 'done', handlerIds: [zhou.id] })
  given(story)
    .when('fulfil', sun, { text: '放在前台' })
    .thenHappened('RequestFulfilled', { content: { text: '放在前台' } })
})

test('whether it was what she wanted is hers to say', () => {
  given(aConvenience().finished()).when('confirm', wang).leaves({ status: 'closed', closedBy: 'confirmed' })
  given(aConvenience().finished()).when('fulfil', zhou).thenRefused('action.not-open-now')
})

test('a resident does not serve herself, and a question is no request', () => {
  given(aConvenience()).when('fulfil', wang).thenRefused('action.not-yours')
  given(aConsultation()).when('fulfil', zhou).thenRefused('action.not-open-now')
})
