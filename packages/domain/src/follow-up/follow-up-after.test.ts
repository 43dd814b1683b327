import {
  aCall,
  aComplaint,
  aTicket,
  chen,
  courseOf,
  eventsOf,
  fang,
  given,
  gu,
  li,
  sun,
  type TicketStory,
  usualLeaders,
  wang,
  zhou
} from '@linying/testkit/rules'
import { defaultServiceRules } from '../service/service-rules.js'
import { eventIdBeside } from './event-id-beside.js'
import { openFollowUp } from './follow-up.js'

const closed = aTicket().assignedTo(li).confirmed()
const denied = closed.does('reopen', wang).finished()
const ofDesk = { category: 'service_attitude', text: '前台态度差' } as const
const attitude = aComplaint(ofDesk)
const openings = ({ events }: Pick<TicketStory, 'events'>) => events.filter(({ type }) => type === 'FollowUpOpened')

test('不满意 opens a second follow-up in the same moment, by the service itself, with somebody who did not do the work', () => {
  const { decision } = given(closed).when('rate', wang, { level: 'dissatisfied', tags: ['late'] })
  const [rating, opened] = eventsOf(decision)
  expect(opened).toEqual({
    id: eventIdBeside(rating?.id ?? ''),
    type: 'FollowUpOpened',
    ticketId: closed.ticket.id,
    actor: { id: null, as: 'system' },
    audience: 'household',
    occurredAt: rating?.recordedAt,
    recordedAt: rating?.recordedAt,
    payload: { because: 'dissatisfied', responsibleId: fang.id },
    content: {}
  })
})

test.each(['very_satisfied', 'satisfied', 'fair'] as const)('%s opens none', level => {
  expect(openings(closed.rated(level))).toEqual([])
})

test('a rating that was reported opens one too', () => {
  expect(openings(closed.ratedByPhone('dissatisfied'))).toHaveLength(1)
})

test.each([
  ['the resident says so', denied.does('notSolved', wang)],
  ['an agent reports it', denied.does('notSolved', chen, { contact: aCall(denied.now) })],
  ['she reopens it', denied.confirmed().does('reopen', wang)],
  ['a visit finds it so', denied.does('recordVisit', chen, { outcome: 'not_solved', text: '还在漏' })]
])('the second time that it is not solved opens one: %s', (_, story) => {
  expect(story.ticket.followUp).toMatchObject({ because: 'not_solved_again', responsibleId: fang.id, answeredAt: null })
})

test('once is not twice, unless the community says so', () => {
  expect(openings(aTicket().assignedTo(li).finished().does('notSolved', wang))).toEqual([])
  const strict = aTicket({ rules: { ...defaultServiceRules, followUpAfterNotSolved: 1 } })
  expect(openings(strict.assignedTo(li).finished().does('notSolved', wang))).toHaveLength(1)
})

test('as long as one is open there is no other, and afterwards there may be', () => {
  const rated = closed.rated('dissatisfied').does('rate', wang, { level: 'dissatisfied' })
  expect(openings(rated)).toHaveLength(1)
  expect(openings(rated.does('answerFollowUp', fang).does('rate', wang, { level: 'dissatisfied' }))).toHaveLength(2)
})

test('it stays open when she thinks better of it or the work goes on, and falls with the ticket', () => {
  const rated = closed.rated('dissatisfied')
  expect(openFollowUp(rated.does('rate', wang, { level: 'satisfied' }).ticket)).toBeDefined()
  const again = rated.does('reopen', wang)
  expect(openFollowUp(again.ticket)).toBeDefined()
  expect(openFollowUp(again.does('cancel', wang).ticket)).toBeUndefined()
})

test.each([
  ['whoever leads the department', closed, usualLeaders, fang.id],
  ['the one who leads 客服部, for a complaint that is its own', attitude.acceptedBy(zhou).confirmed(), usualLeaders, sun.id],
  ['the manager, where the supervisor did it himself', attitude.acceptedBy(zhou).does('settle', sun).confirmed(), usualLeaders, gu.id],
  ['the manager, where nobody leads the department', closed, usualLeaders.filter(({ id }) => id !== fang.id), gu.id],
  ['another supervisor, where there is no manager either', closed, usualLeaders.filter(({ id }) => id === sun.id), sun.id],
  ['nobody, where nobody leads', closed, [], null]
])('it is for %s', (_, story, leaders, responsibleId) => {
  const { decision } = given(story, { leaders }).when('rate', wang, { level: 'dissatisfied' })
  expect(courseOf([...story.events, ...eventsOf(decision)]).ticket.followUp).toMatchObject({ responsibleId })
})

test('it is never for somebody whom the complaint is about', () => {
  const about = aComplaint({ ...ofDesk, complaint: { severity: 'major', aboutPersonId: sun.id } })
    .acceptedBy(zhou)
    .rated('dissatisfied')
  expect(about.ticket.followUp).toMatchObject({ responsibleId: gu.id })
})

test.each([
  ['01900000-0000-7000-8000-0000000e0009', '01900000-0000-8000-8000-0000000e0009'],
  ['01900000-0000-8000-8000-0000000e0009', '01900000-0000-7000-8000-0000000e0009'],
  ['6ba7b810-9dad-41d1-80b4-00c04fd430c8', '6ba7b810-9dad-81d1-80b4-00c04fd430c8']
])('beside the event %s stands %s', (eventId, beside) => {
  expect(eventIdBeside(eventId)).toBe(beside)
})
