import { aCall, aTicket, chen, given, li, qin, wang } from '@linying/testkit/rules'
import { plusDays } from '../../instant.js'
import { ratingTagsOf } from '../../rating/rating-tags.js'
import { ratingLevels } from '../reasons.js'
import type { ClosedTicket } from '../ticket.js'

const closed = aTicket().assignedTo(li).confirmed()
const { closedAt } = closed.ticket as ClosedTicket // `confirmed` closes
const called = aCall('2026-11-22T04:00:00.000Z')
const later = (moment: string, ms: number) => new Date(Date.parse(moment) + ms).toISOString()

test.each(ratingLevels)('a resident judges the service, with what suits the level: %s', level => {
  const tags = ratingTagsOf[level].slice(0, 2)
  given(closed)
    .when('rate', wang, { level, tags, text: '师傅很细心' })
    .leaves({ status: 'closed', rating: { level, tags, reported: false, changed: false, repliedAt: null } })
})

test('a rating is for the household, with its words', () => {
  given(closed)
    .when('rate', wang, { level: 'satisfied', tags: ['on_time'], text: '师傅很细心' })
    .thenHappened('ServiceRated', {
      payload: { level: 'satisfied', tags: ['on_time'], reported: null },
      content: { text: '师傅很细心' },
      audience: 'household'
    })
})

test('a resident need not add words or reasons, and a reason counts once', () => {
  given(closed).when('rate', wang, { text: '' }).thenHappened('ServiceRated', { content: {} })
  given(closed)
    .when('rate', wang, { level: 'fair', tags: ['slow', 'slow'] })
    .leaves({ rating: { tags: ['slow'] } })
})

test.each([
  ['very_satisfied', 'late'],
  ['dissatisfied', 'quick'],
  ['fair', 'tidy']
] as const)('%s is not said with %s', (level, tag) => {
  given(closed)
    .when('rate', wang, { level, tags: [tag] })
    .thenRefused('rating.tag-unsuited', '/tags')
})

test('a resident may say something else, which counts, while what she said before stays on record', () => {
  const changed = closed.rated('fair').does('rate', wang, { level: 'very_satisfied' })
  expect(changed.ticket).toMatchObject({ rating: { level: 'very_satisfied', changed: true } })
  expect(changed.events.filter(({ type }) => type === 'ServiceRated')).toHaveLength(2)
})

test.each([
  [-1, 'happens'],
  [0, 'happens'],
  [1, 'is too late']
] as const)('a change %d ms after the last moment of the seventh day %s', (ms, what) => {
  const outcome = given(closed.rated('fair'), { now: later(plusDays(closedAt, 7), ms) }).when('rate', wang)
  if (what === 'happens') outcome.leaves({ rating: { changed: true } })
  else outcome.thenRefused('rating.too-late')
})

test('the first word is never too late', () => {
  given(closed, { now: plusDays(closedAt, 60) })
    .when('rate', wang)
    .leaves({ rating: { changed: false } })
})

test('a resident rates after the service is over, not before', () => {
  given(aTicket().assignedTo(li).finished()).when('rate', wang).thenRefused('action.not-open-now')
})

test('an agent reports a rating given by phone, and it stays marked so', () => {
  given(closed)
    .when('rate', chen, { level: 'satisfied', contact: called })
    .thenHappened('ServiceRated', { payload: { level: 'satisfied', tags: [], reported: { method: 'phone', at: called.at } } })
    .leaves({ rating: { level: 'satisfied', reported: true } })
})

test('an agent reports no rating over one that is there, and the resident may put her own in its place', () => {
  given(closed.rated('fair')).when('rate', chen, { contact: called }).thenRefused('rating.already')
  given(closed.ratedByPhone('satisfied')).when('rate', chen, { contact: called }).thenRefused('rating.already')
  given(closed.ratedByPhone('satisfied'))
    .when('rate', wang, { level: 'fair' })
    .leaves({ rating: { level: 'fair', reported: false, changed: true } })
})

test('an agent cannot rate without a record of the call', () => {
  given(closed).when('rate', chen, { contact: null }).thenRefused('contact.missing', '/contact')
})

test('whoever repaired it never writes the rating, and a stranger neither', () => {
  given(closed).when('rate', li).thenRefused('action.not-yours')
  given(closed).when('rate', qin).thenRefused('action.not-yours')
  given(closed)
    .when('rate', { ...li, roles: ['technician', 'agent'] }, { contact: called })
    .thenRefused('contact.handler')
})

test('a resident rates anew after the ticket was reopened and closed again', () => {
  given(closed.rated('dissatisfied').does('reopen', wang).confirmed())
    .when('rate', wang)
    .leaves({ rating: { changed: false } })
})
