import { aVisit, gu, type VisitStory, visitedAt, zhou } from '@linying/testkit/rules'
import { type Instant, plusMinutes } from '../instant.js'
import { actOnVisit } from './act-on-visit.js'
import { nextVisit } from './evolve-visit.js'
import { overdueVisit } from './overdue-visit.js'
import type { Visit } from './visit.js'

const days = (count: number) => plusMinutes(visitedAt, count * 24 * 60)
const eventId = '01900000-0000-7000-8000-0000000e0901'

function toldAt(visit: Visit, now: Instant): { readonly types: readonly string[]; readonly visit: Visit } {
  const decision = overdueVisit(visit, eventId, now)
  if (!('events' in decision)) throw new Error('nothing refuses to say that it is late')
  return { types: decision.events.map(({ type }) => type), visit: decision.events.reduce(nextVisit, visit) }
}

const sentBack: VisitStory = aVisit().next({ action: 'sendBack', by: gu, comment: '请写明' }, days(1))

test.each([
  ['a review at its last moment', aVisit(), days(2), []],
  ['a review a minute after', aVisit(), plusMinutes(days(2), 1), ['ReviewOverdue']],
  ['an answer at its last moment', sentBack, days(2), []],
  ['an answer a minute after', sentBack, plusMinutes(days(2), 1), ['AnswerOverdue']],
  ['what is approved', aVisit().next({ action: 'approve', by: gu, comment: '' }), days(30), []]
] as const)('%s is late or not', (_, { visit }, now, types) => {
  expect(toldAt(visit, now).types).toEqual(types)
})

test('it is said once for each time that it was due', () => {
  const late = toldAt(sentBack.visit, days(3)).visit
  expect(toldAt(late, days(4)).types).toEqual([])
  const answered = actOnVisit(late, { action: 'answer', by: zhou, text: '写明了', eventId, occurredAt: days(4) }, days(4))
  const waiting = 'events' in answered ? answered.events.reduce(nextVisit, late) : late
  expect(toldAt(waiting, days(5)).types).toEqual([])
  expect(toldAt(waiting, days(7)).types).toEqual(['ReviewOverdue'])
})

test('a manager who looked before it was late approves what he saw', () => {
  const { visit } = aVisit()
  const late = toldAt(visit, days(3)).visit
  const approving = { action: 'approve', by: gu, comment: '', eventId, occurredAt: days(3) } as const
  expect(actOnVisit(late, approving, days(3), visit.version)).toHaveProperty('events')
})
