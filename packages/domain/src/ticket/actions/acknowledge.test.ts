import { aComplaint, after, aTicket, given, gu, li, sun, wang, zhang, zhou } from '@linying/testkit/rules'

const story = aComplaint()
const late = { metric: 'confirm_details', round: 1 } as const

test('an agent says what she does about it', () => {
  given(story, { now: after(16) })
    .when('acknowledge', zhou, { ...late, level: 1, text: '马上打电话' })
    .thenHappened('EscalationAcknowledged', { payload: { ...late, level: 1 }, content: { text: '马上打电话' }, audience: 'staff' })
})

test.each([
  { level: 1, from: 15, by: [zhou, sun, gu], not: [] },
  { level: 2, from: 20, by: [zhou, sun, gu], not: [] },
  { level: 3, from: 30, by: [sun, gu], not: [zhou] },
  { level: 4, from: 75, by: [gu], not: [zhou, sun] }
])('level $level is there after minute $from, and is answered by whom it went up to or by those above', ({ level, from, by, not }) => {
  const said = { ...late, level }
  const now = after(from + 1)
  for (const who of by) given(story, { now }).when('acknowledge', who, said).thenHappened('EscalationAcknowledged')
  for (const who of not) given(story, { now }).when('acknowledge', who, said).thenRefused('action.not-yours', '/level')
  if (level > 1)
    given(story, { now: after(from - 1) })
      .when('acknowledge', gu, said)
      .thenRefused('escalation.not-reached', '/level')
})

test('there is nothing to answer up to the due moment', () => {
  given(story, { now: after(15) })
    .when('acknowledge', zhou, { ...late, level: 1 })
    .thenRefused('escalation.not-reached')
})

test('a warning is not a level', () => {
  given(story, { now: after(16) })
    .when('acknowledge', zhou, { ...late, level: 0 })
    .thenRefused('escalation.not-reached', '/level')
})

test('a level is answered once, with a word, for a promise that was made', () => {
  const now = after(16)
  const answered = story.at(now).does('acknowledge', zhou, { ...late, level: 1 })
  given(answered, { now })
    .when('acknowledge', sun, { ...late, level: 1 })
    .thenRefused('escalation.acknowledged', '/level')
  given(story, { now })
    .when('acknowledge', zhou, { ...late, level: 1, text: '' })
    .thenRefused('reason.text-missing', '/text')
  given(story, { now })
    .when('acknowledge', zhou, { ...late, round: 2, level: 1 })
    .thenRefused('clock.unknown', '/metric')
})

test('a technician answers for what he has in hand, and for nothing else', () => {
  const held = aTicket().assignedTo(li).taken()
  const said = { metric: 'complete', round: 1, level: 1 } as const
  given(held, { now: after(1441) })
    .when('acknowledge', li, said)
    .thenHappened('EscalationAcknowledged')
  given(held, { now: after(1441) })
    .when('acknowledge', zhang, said)
    .thenRefused('ticket.not-yours')
})

test('a resident acknowledges nothing', () => {
  given(story, { now: after(16) })
    .when('acknowledge', wang, { ...late, level: 1 })
    .thenRefused('action.not-yours')
})
