import { aComplaint, fang, given, otherTicketId, wang, zhou } from '@linying/testkit/rules'

const now = '2026-11-22T03:00:00.000Z'
const later = '2026-11-22T09:00:00.000Z'
const accepted = aComplaint().acceptedBy(zhou)

test('an agent tells the resident how far it is, with a photo, and when she hears again', () => {
  given(accepted, { now })
    .when('giveFeedback', zhou, { text: '今晚换减震垫', expectedPhotos: 2, nextUpdateAt: later })
    .thenHappened('FeedbackGiven', {
      payload: { expectedPhotos: 2, shownTicketId: null, nextUpdateAt: later },
      content: { text: '今晚换减震垫' },
      audience: 'household'
    })
    .leaves({ status: 'accepted', handlerIds: [zhou.id] })
})

test('a supervisor shows her the linked repair instead of a photo, also while it waits for others', () => {
  const waiting = accepted.does('linkTicket', zhou).suspended()
  given(waiting)
    .when('giveFeedback', fang, { expectedPhotos: 0, shownTicketId: otherTicketId })
    .thenHappened('FeedbackGiven', { actor: { id: fang.id, as: 'supervisor' } })
    .leaves({ status: 'suspended' })
})

test.each([
  { what: 'without a word', said: { text: ' ' }, code: 'feedback.text-missing', pointer: '/text' },
  { what: 'without anything to see', said: { expectedPhotos: 0 }, code: 'feedback.evidence-missing', pointer: '/expectedPhotos' },
  {
    what: 'with a ticket that is not linked',
    said: { shownTicketId: otherTicketId },
    code: 'ticket.not-linked',
    pointer: '/shownTicketId'
  },
  { what: 'that promises the next for now', said: { nextUpdateAt: now }, code: 'update.past', pointer: '/nextUpdateAt' }
] as const)('feedback $what is refused', ({ said, code, pointer }) => {
  given(accepted, { now }).when('giveFeedback', zhou, said).thenRefused(code, pointer)
})

test('the next time may be a millisecond away', () => {
  given(accepted, { now }).when('giveFeedback', zhou, { nextUpdateAt: '2026-11-22T03:00:00.001Z' }).thenHappened('FeedbackGiven')
})

test('a resident gives no feedback on her own complaint', () => {
  given(accepted).when('giveFeedback', wang).thenRefused('action.not-yours')
})

test('a complaint that nobody has taken on, or that is settled, gets none', () => {
  given(aComplaint()).when('giveFeedback', zhou).thenRefused('action.not-open-now')
  given(accepted.finished()).when('giveFeedback', zhou).thenRefused('action.not-open-now')
})
