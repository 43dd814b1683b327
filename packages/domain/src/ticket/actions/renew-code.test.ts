import { aTicket, given, wang, zhou } from '@linying/testkit/rules'

test('an agent replaces a QR code, and each one has its own version', () => {
  given(aTicket().does('renewCode', zhou))
    .when('renewCode', zhou)
    .thenHappened('CodeRenewed', { payload: { version: 3 }, audience: 'staff' })
    .leaves({ status: 'submitted', codeVersion: 3 })
})

test('a resident asks the agent for a new code', () => {
  given(aTicket()).when('renewCode', wang).thenRefused('action.not-yours')
})
