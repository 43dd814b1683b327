import { aTicket, given, li, zhou } from '@linying/testkit/rules'
import { system } from '../../people/actor.js'
import { defaultServiceRules } from '../../service/service-rules.js'

const assignedAtEleven = aTicket().acceptedBy(zhou).at('2026-11-22T03:00:00.000Z').assignedTo(li)

test('a technician still has the last millisecond of the half hour to take a ticket', () => {
  given(assignedAtEleven, { now: '2026-11-22T03:29:59.999Z' }).when('lapse', system).thenRefused('action.not-open-now')
})

test.each(['2026-11-22T03:30:00.000Z', '2026-11-22T03:30:00.001Z'])(
  'a ticket that nobody took for half an hour is back in the queue at %s',
  now => {
    given(assignedAtEleven, { now })
      .when('lapse', system)
      .thenHappened('AssignmentLapsed', { payload: { technicianId: li.id }, actor: { id: null, as: 'system' }, audience: 'staff' })
      .leaves({ status: 'accepted' })
  }
)

test('a ticket lapses by the minutes that were promised when it was reported', () => {
  const patient = aTicket({ rules: { ...defaultServiceRules, takeWithinMinutes: 45 } })
    .acceptedBy(zhou)
    .at('2026-11-22T03:00:00.000Z')
    .assignedTo(li)
  given(patient, { now: '2026-11-22T03:44:59.999Z' }).when('lapse', system).thenRefused('action.not-open-now')
  given(patient, { now: '2026-11-22T03:45:00.000Z' }).when('lapse', system).thenHappened('AssignmentLapsed')
})

test('a ticket that was taken never lapses', () => {
  given(assignedAtEleven.taken(), { now: '2026-12-22T03:00:00.000Z' }).when('lapse', system).thenRefused('action.not-open-now')
})

test('an agent cannot let an assignment lapse', () => {
  given(assignedAtEleven, { now: '2026-11-22T04:00:00.000Z' }).when('lapse', zhou).thenRefused('action.not-yours')
})

test.each([
  ['assigned', assignedAtEleven],
  ['taken', assignedAtEleven.taken()],
  ['working', assignedAtEleven.arrived()],
  ['suspended', assignedAtEleven.suspended()]
])('what a technician held who has no post here any more goes back to the queue at once: %s', (_, story) => {
  const { decision, thenHappened } = given(story, { technician: null }).when('lapse', system)
  expect(decision).toHaveProperty('events')
  thenHappened('AssignmentLapsed', { payload: { technicianId: li.id, because: 'post_ended' } }).leaves({ status: 'accepted' })
})

test('what he finished before he left stays done', () => {
  given(assignedAtEleven.finished(), { technician: null }).when('lapse', system).thenRefused('action.not-open-now')
})
