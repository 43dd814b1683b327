import {
  aCall,
  aComplaint,
  aTicket,
  chen,
  eventsOf,
  fang,
  given,
  gu,
  li,
  otherTicketId,
  qin,
  sun,
  wang,
  zhou
} from '@linying/testkit/rules'
import { system } from '../../people/actor.js'
import { withoutVisit } from '../without-visit.js'

const neighbour = { ...qin, standing: 'joined' as const }
const done = aTicket().does('join', zhou).assignedTo(li).finished().attempted()
const unsolved = done.does('speakForItself', neighbour, { solved: false, text: '我家还在滴水' })
const muchLater = { now: '2026-12-22T04:00:00.000Z' }

test('while a joined household says that it is not solved, neither the reporter’s word, an agent’s report, silence nor a signature closes it', () => {
  given(unsolved).when('confirm', wang).leaves({ status: 'done' })
  given(unsolved)
    .when('confirm', chen, { contact: aCall(unsolved.now) })
    .leaves({ status: 'done' })
  given(unsolved, muchLater).when('closeBySilence', system).thenRefused('joined.not-solved')
  for (const signer of [sun, fang, gu]) given(unsolved).when('signOff', signer).thenRefused('joined.not-solved')
})

test('a visit that finds it solved for the reporter is on record, and closes nothing and no promise of closing', () => {
  const { decision, leaves } = given(unsolved).when('recordVisit', chen, { outcome: 'solved' })
  expect(eventsOf(decision)).toMatchObject([{ type: 'VisitRecorded', payload: { outcome: 'solved', keepsOpen: true } }])
  leaves({ status: 'done' })
})

const reported = { contact: aCall(unsolved.now) }
const words = [
  ['her own word', unsolved.does('confirm', wang), 'confirmed'],
  ['her word, reported by telephone', unsolved.does('confirm', chen, reported), 'reported'],
  ['her word, reported and then her own', unsolved.does('confirm', chen, reported).does('confirm', wang), 'confirmed'],
  ['her own word, and a visit after it', unsolved.does('confirm', wang).does('recordVisit', chen, { outcome: 'solved' }), 'confirmed'],
  ['what she said at a visit', unsolved.does('recordVisit', chen, { outcome: 'solved' }), 'visit']
] as const
const ends = [
  ['says that it is solved', { solved: true }, 'speakForItself'],
  ['leaves', {}, 'leave']
] as const

test.each(words.flatMap(([said, story, way]) => ends.map(([how, inputs, action]) => [said, how, story, action, inputs, way] as const)))(
  '%s is kept, and closes the ticket as soon as the joined household %s',
  (_said, _how, story, action, inputs, way) => {
    expect(story.ticket).toMatchObject({ status: 'done', kept: { way } })
    const { decision, leaves } = given(story).when(action, neighbour, inputs)
    expect(eventsOf(decision).at(-1)).toMatchObject({ type: 'ClosedOnEarlierWord', actor: { id: null, as: 'system' } })
    leaves({ status: 'closed', closedBy: way, kept: null })
  }
)

test('what she has said once is kept, and she is told so when she says it again; nobody reports it over her word', () => {
  const said = unsolved.does('confirm', wang)
  given(said).when('confirm', wang).thenRefused('confirm.kept')
  given(said).when('confirm', chen, reported).thenRefused('confirm.kept')
})

test('a kept word closes nothing while another joined household says that it is not solved', () => {
  const two = aTicket().does('join', zhou).does('join', zhou, { residentId: null, from: otherTicketId }).assignedTo(li).finished()
  const other = { ...gu, roles: [], standing: 'joined' as const, joinedFrom: otherTicketId }
  const story = two
    .does('speakForItself', neighbour, { solved: false, text: '还在滴' })
    .does('speakForItself', other, { solved: false, text: '还在滴' })
    .does('confirm', wang)
  given(story)
    .when('leave', neighbour)
    .leaves({ status: 'done', kept: { way: 'confirmed' } })
  given(story.does('leave', neighbour)).when('speakForItself', other, { solved: true }).leaves({ status: 'closed', closedBy: 'confirmed' })
})

test('a kept word falls with new work, and she says it again after that', () => {
  const again = unsolved.does('confirm', wang).does('notSolved', chen, reported).finished()
  expect(again.ticket).toMatchObject({ status: 'done', kept: null })
})

test('what was reported for her and is kept she can deny, and what she said herself there is nobody to deny for', () => {
  given(unsolved.does('confirm', chen, reported))
    .when('deny', wang)
    .leaves({ status: 'done', kept: null })
  given(unsolved.does('confirm', wang)).when('deny', wang).thenRefused('report.nothing-to-deny')
})

test('the promise to close runs on while her word waits, and is met when it counts', () => {
  const complaint = aComplaint().does('join', zhou).finished().does('speakForItself', neighbour, { solved: false, text: '还吵' })
  const said = complaint.does('confirm', wang)
  expect(said.ticket.clocks.find(({ metric }) => metric === 'close')).toMatchObject({ ended: null })
  const over = said.does('leave', neighbour)
  expect(over.ticket.clocks.find(({ metric }) => metric === 'close')).toMatchObject({ ended: 'met' })
})

test('a visit that never took place keeps nothing', () => {
  const story = unsolved.does('recordVisit', chen, { outcome: 'solved' })
  const visitId = story.ticket.status === 'done' ? (story.ticket.kept?.eventId ?? '') : ''
  expect(withoutVisit(story.ticket, { visitId, outcome: 'solved' })).toMatchObject({ status: 'done', kept: null })
})

test.each([
  ['it says that it is solved', unsolved.does('speakForItself', neighbour, { solved: true })],
  ['it leaves', unsolved.does('leave', neighbour)],
  ['the work was done once more', unsolved.does('notSolved', chen, { contact: aCall(unsolved.now) }).finished()]
])('the reporter’s word closes it again once %s', (_, story) => {
  given(story).when('confirm', wang).thenHappened('SolutionConfirmed').leaves({ status: 'closed' })
})

test('a joined household that has not said a word keeps nothing open', () => {
  given(done).when('confirm', wang).thenHappened('SolutionConfirmed').leaves({ status: 'closed' })
})

test('who says that it is not solved says what is left', () => {
  given(done).when('speakForItself', neighbour, { solved: false, text: ' ' }).thenRefused('reason.text-missing', '/text')
})
