import { aTicket, eventId, given, li, wang, zhou } from '@linying/testkit/rules'

const working = aTicket().assignedTo(li).arrived()

test('a technician corrects by a new entry that points at the wrong one, which stays', () => {
  const corrected = working.does('correct', li, { corrects: eventId(5), text: '到达时间应为 10:40' })
  expect(corrected.events.slice(0, -1)).toEqual(working.events)
  expect(corrected.events.at(-1)).toMatchObject({
    type: 'EventCorrected',
    payload: { eventId: eventId(5) },
    content: { text: '到达时间应为 10:40' }
  })
})

test('a technician cannot correct what is not in the record', () => {
  given(working)
    .when('correct', li, { corrects: eventId(99) })
    .thenRefused('event.unknown', '/corrects')
})

test('a correction says what is right', () => {
  given(working).when('correct', zhou, { text: ' ' }).thenRefused('reason.text-missing', '/text')
})

test('a correction changes nothing about where the ticket stands', () => {
  given(working).when('correct', zhou).leaves({ status: 'working', technicianId: li.id })
})

test('a resident corrects by a note instead', () => {
  given(working).when('correct', wang).thenRefused('action.not-yours')
})
