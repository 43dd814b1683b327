import { aTicket, given, li, qin, wang } from '@linying/testkit/rules'

test('a resident urges as often as she likes, with or without words', () => {
  given(aTicket().does('urge', wang, { text: '水还在漏' }))
    .when('urge', wang, { text: '' })
    .thenHappened('ResidentUrged', { content: {} })
    .leaves({ status: 'submitted', urgeCount: 2 })
})

test('a resident confirms or denies what is done instead of urging', () => {
  given(aTicket().assignedTo(li).finished()).when('urge', wang).thenRefused('action.not-open-now')
})

test('a neighbour cannot urge', () => {
  given(aTicket()).when('urge', qin).thenRefused('action.not-yours')
})
