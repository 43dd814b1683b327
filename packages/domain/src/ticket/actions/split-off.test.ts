import { aCall, aTicket, chen, eventsOf, fang, given, li, otherTicketId, qin, wang, zhou } from '@linying/testkit/rules'
import { next } from '../evolve.js'
import { takenUpAgain } from '../taken-up-again.js'

const neighbour = { ...qin, standing: 'joined' as const }
const joined = aTicket().does('join', zhou, { from: otherTicketId })
const [household] = joined.ticket.joined
const joinId = household?.id ?? ''
const unsolved = joined.finished().does('speakForItself', neighbour, { solved: false, text: '我家还在滴水' })

test('an agent or a supervisor takes a household that joined out, and nobody waits for it any more', () => {
  for (const one of [chen, fang])
    given(unsolved)
      .when('splitOff', one, { joinId })
      .thenHappened('HouseholdSplitOff', { audience: 'staff', payload: { joinId, ticketId: otherTicketId } })
      .leaves({ status: 'done', joined: [] })
  given(unsolved.does('splitOff', chen, { joinId }))
    .when('confirm', wang)
    .leaves({ status: 'closed' })
})

test.each([
  ['her own word', unsolved.does('confirm', wang), 'confirmed'],
  ['her word, reported', unsolved.does('confirm', chen, { contact: aCall(unsolved.now) }), 'reported'],
  ['what she said at a visit', unsolved.does('recordVisit', chen, { outcome: 'solved' }), 'visit']
])('%s that waited for that household closes the ticket then', (_, story, closedBy) => {
  given(story).when('splitOff', fang, { joinId }).leaves({ status: 'closed', closedBy })
})

test('without a reason nobody is taken out', () => {
  given(unsolved).when('splitOff', chen, { joinId, text: ' ' }).thenRefused('reason.text-missing', '/text')
})

test('a household that is not in it, that says that it is solved there, or that has no report of its own is not taken out', () => {
  given(unsolved).when('splitOff', chen, { joinId: otherTicketId }).thenRefused('joined.unknown', '/joinId')
  const solved = unsolved.does('speakForItself', neighbour, { solved: true })
  given(solved).when('splitOff', chen, { joinId }).thenRefused('joined.solved', '/joinId')
  const byName = aTicket().does('join', zhou).finished()
  given(byName)
    .when('splitOff', chen, { joinId: byName.ticket.joined[0]?.id ?? '' })
    .thenRefused('joined.no-report', '/joinId')
  given(aTicket().finished()).when('splitOff', chen, { joinId }).thenRefused('joined.none')
})

test('who had joined by name brings a report of its own, and is still one household with what it said', () => {
  const byName = aTicket().does('join', zhou).finished().does('speakForItself', neighbour, { solved: false, text: '还在滴' })
  const { leaves } = given(byName).when('join', zhou, { from: otherTicketId })
  leaves({ joined: [expect.objectContaining({ residentId: qin.id, from: otherTicketId, solved: false })] })
})

describe('the report by which that household had joined', () => {
  const duplicate = aTicket().acceptedBy(zhou).does('reject', zhou, { reason: 'duplicate', duplicateOf: otherTicketId })
  const [parted] = eventsOf(given(unsolved).when('splitOff', chen, { joinId, text: '他家是另一根管' }).decision)
  if (parted?.type !== 'HouseholdSplitOff') throw new Error('nobody was taken out')
  const [event] = takenUpAgain(
    duplicate.ticket,
    duplicate.events,
    unsolved.ticket,
    { ...parted, recordedAt: '2026-11-23T04:00:00.000Z' },
    'again'
  )
  if (event === undefined) throw new Error('nothing was taken up')
  const again = next(duplicate.ticket, event)

  test('waits for a technician again, and its household reads why', () => {
    expect(event).toMatchObject({ audience: 'household', content: { text: '他家是另一根管' }, payload: { notSolved: true } })
    expect(again).toMatchObject({ status: 'accepted', firstHandlerId: zhou.id, joined: [] })
  })

  test('keeps its promises as they were made: they run on as if nothing had been', () => {
    const complete = (ticket: typeof again) => ticket.clocks.find(({ metric }) => metric === 'complete')
    expect(complete(duplicate.ticket)).toMatchObject({ ended: 'void' })
    expect(complete(again)).toMatchObject({ ended: null, dueAt: complete(duplicate.ticket)?.dueAt })
    expect(again.clocks.filter(({ ended }) => ended === 'met').map(({ metric }) => metric)).toEqual(['first_response', 'accept'])
  })

  test('that ended otherwise stays ended', () => {
    const refused = aTicket().rejected()
    expect(takenUpAgain(refused.ticket, refused.events, unsolved.ticket, parted, 'again')).toEqual([])
    const open = aTicket().assignedTo(li)
    expect(takenUpAgain(open.ticket, open.events, unsolved.ticket, parted, 'again')).toEqual([])
  })
})
