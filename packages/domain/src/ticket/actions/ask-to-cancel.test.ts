import { aTicket, given, li, wang } from '@linying/testkit/rules'

const working = aTicket().assignedTo(li).departed()

test.each([
  { when: 'the technician is under way', story: working, status: 'working' },
  { when: 'the work waits', story: working.suspended(), status: 'suspended' }
])('a resident asks to cancel when $when, and the work goes on until an agent decides', ({ story, status }) => {
  given(story)
    .when('askToCancel', wang, { text: '不用修了' })
    .thenHappened('CancelWished', { content: { text: '不用修了' }, audience: 'household' })
    .leaves({ status, cancelWished: true })
})

test('a resident says why', () => {
  given(working).when('askToCancel', wang, { text: '' }).thenRefused('reason.text-missing', '/text')
})

test('a resident need not ask before work has begun', () => {
  given(aTicket().assignedTo(li)).when('askToCancel', wang).thenRefused('action.not-open-now')
})

test('a wish to cancel is over once the resident wants the work to go on', () => {
  const again = working.does('askToCancel', wang).finished().does('notSolved', wang)
  expect(again.ticket.cancelWished).toBe(false)
})
