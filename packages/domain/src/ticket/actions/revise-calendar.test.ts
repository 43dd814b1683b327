import { aConsultation, calendarUnknown, given, gu, usualCalendar, usualInputs, zhou } from '@linying/testkit/rules'
import { system } from '../../people/actor.js'

const now = '2026-11-22T04:00:00.000Z'
const { calendar } = usualInputs(now).reviseCalendar
const provisional = aConsultation({ workingCalendar: calendarUnknown })

test('once the holidays are known the service reckons anew, and says on which calendar', () => {
  given(provisional, { now })
    .when('reviseCalendar', system, { calendar })
    .thenHappened('CalendarRevised', { payload: { calendar }, actor: { id: null, as: 'system' }, audience: 'staff' })
    .leaves({ calendar, clocks: expect.arrayContaining([expect.objectContaining({ metric: 'answer', provisional: false })]) })
})

test.each([
  { what: 'was reckoned on known holidays', story: aConsultation({ workingCalendar: usualCalendar }) },
  { what: 'runs around the clock', story: aConsultation() },
  { what: 'has been reckoned anew', story: provisional.does('reviseCalendar', system) },
  { what: 'has ended', story: provisional.does('answer', zhou) }
])('there is nothing to reckon anew where all that $what', ({ story }) => {
  given(story, { now }).when('reviseCalendar', system).thenRefused('calendar.not-provisional')
})

test('no person moves a due time', () => {
  given(provisional).when('reviseCalendar', gu).thenRefused('action.not-yours')
})
