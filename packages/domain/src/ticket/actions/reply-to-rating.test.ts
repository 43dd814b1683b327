import { aTicket, chen, fang, given, gu, li, wang } from '@linying/testkit/rules'

const closed = aTicket().assignedTo(li).confirmed()
const rated = closed.rated('dissatisfied')
const { id: ratingId } = rated.events.find(({ type }) => type === 'ServiceRated') ?? { id: '' }

test('a manager answers what the resident said of the service, for her household to read', () => {
  given(rated)
    .when('replyToRating', gu, { text: '对不起，我们会改' })
    .thenHappened('RatingReplied', { payload: { ratingId }, content: { text: '对不起，我们会改' }, audience: 'household' })
    .leaves({ rating: { level: 'dissatisfied', repliedAt: rated.now } })
})

test('nobody but a manager answers it', () => {
  for (const by of [wang, li, chen, fang]) given(rated).when('replyToRating', by).thenRefused('action.not-yours')
})

test('what nobody has said is not answered, and nothing twice', () => {
  given(closed).when('replyToRating', gu).thenRefused('rating.none')
  given(rated.does('replyToRating', gu)).when('replyToRating', gu).thenRefused('rating.replied')
})

test('another word of hers may be answered anew', () => {
  given(rated.does('replyToRating', gu).does('rate', wang, { level: 'fair' }))
    .when('replyToRating', gu)
    .thenHappened('RatingReplied')
})

test('a reply says something', () => {
  given(rated).when('replyToRating', gu, { text: ' ' }).thenRefused('reason.text-missing', '/text')
})
