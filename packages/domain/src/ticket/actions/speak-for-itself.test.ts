import { aCall, aTicket, chen, eventsOf, fang, given, gu, li, qin, sun, wang, zhou } from '@linying/testkit/rules'
import { system } from '../../people/actor.js'

const neighbour = { ...qin, standing: 'joined' as const }
const done = aTicket().does('join', zhou).assignedTo(li).finished().attempted()
const unsolved = done.does('speakForItself', neighbour, { solved: false, text: '我家还在滴水' })
const muchLater = { now: '2026-12-22T04:00:00.000Z' }

test('while a joined household says that it is not solved, neither the reporter’s word, an agent’s report, silence nor a signature closes it', () => {
  given(unsolved).when('confirm', wang).thenRefused('joined.not-solved')
  given(unsolved)
    .when('confirm', chen, { contact: aCall(unsolved.now) })
    .thenRefused('joined.not-solved')
  given(unsolved, muchLater).when('closeBySilence', system).thenRefused('joined.not-solved')
  for (const signer of [sun, fang, gu]) given(unsolved).when('signOff', signer).thenRefused('joined.not-solved')
})

test('a visit that finds it solved for the reporter is on record, and closes nothing and no promise of closing', () => {
  const { decision, leaves } = given(unsolved).when('recordVisit', chen, { outcome: 'solved' })
  expect(eventsOf(decision)).toMatchObject([{ type: 'VisitRecorded', payload: { outcome: 'solved', keepsOpen: true } }])
  leaves({ status: 'done' })
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
