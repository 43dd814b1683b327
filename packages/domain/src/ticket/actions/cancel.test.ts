import { aTicket, given, li, wang, zhou } from '@linying/testkit/rules'

const working = aTicket().assignedTo(li).departed()

test.each([
  { when: 'as soon as it is reported', story: aTicket() },
  { when: 'after it is accepted', story: aTicket().acceptedBy(zhou) },
  { when: 'while it is only assigned', story: aTicket().assignedTo(li) }
])('a resident cancels $when, without a reason if she likes', ({ story }) => {
  given(story)
    .when('cancel', wang, { text: '' })
    .thenHappened('TicketCancelled', { payload: { byWish: false }, content: {} })
    .leaves({ status: 'cancelled' })
})

test.each([
  { when: 'the technician is under way', story: working },
  { when: 'the work waits', story: working.suspended() }
])('a resident cannot cancel by herself when $when', ({ story }) => {
  given(story).when('cancel', wang).thenRefused('action.not-open-now')
})

test('an agent cannot cancel work that has begun unless the resident asked', () => {
  given(working).when('cancel', zhou).thenRefused('cancel.not-asked')
})

test('an agent cancels work that has begun when the resident asked', () => {
  given(working.does('askToCancel', wang))
    .when('cancel', zhou)
    .thenHappened('TicketCancelled', { payload: { byWish: true } })
    .leaves({ status: 'cancelled' })
})

test('an agent writes down what the resident said', () => {
  given(aTicket()).when('cancel', zhou, { text: ' ' }).thenRefused('reason.text-missing', '/text')
})

test('a resident cannot cancel what is done', () => {
  given(working.finished()).when('cancel', wang).thenRefused('action.not-open-now')
})
