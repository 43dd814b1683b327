import type { Action, StepKey } from '@linying/domain'
import { inOrder, nextAction } from './next-action'

const offers = (...actions: readonly Action[]) => actions.map(action => ({ action, refusal: null }))
const recorded = (...steps: readonly StepKey[]) =>
  steps.map((step, index) => ({
    id: `${index}`,
    seq: index + 1,
    type: 'StepRecorded' as const,
    actorName: '李建国',
    actorAs: 'assignee' as const,
    audience: 'public' as const,
    occurredAt: '2026-11-22T02:40:00.000Z',
    recordedAt: '2026-11-22T02:40:00.000Z',
    timeDoubtful: false,
    details: { step },
    words: {},
    photos: []
  }))

test('an agent is led to accepting before anything else that is possible', () => {
  expect(nextAction({ category: 'water_leak', timeline: [], actions: offers('addNote', 'reject', 'accept') })).toBe('accept')
})

test('a technician is led to the next step until the template is done, then to finishing', () => {
  const actions = offers('finish', 'recordStep')
  const timeline = recorded('find_leak', 'shut_valve', 'replace_part')
  expect(nextAction({ category: 'water_leak', timeline, actions })).toBe('recordStep')
  expect(nextAction({ category: 'water_leak', timeline: [...timeline, ...recorded('test')], actions })).toBe('finish')
})

test('nobody is led to what is refused', () => {
  const actions = [{ action: 'depart' as const, refusal: { code: 'ticket.not-taken' as const } }, ...offers('take')]
  expect(nextAction({ category: 'light', timeline: [], actions })).toBe('take')
})

test('nobody is led anywhere where only notes are left to write', () => {
  expect(nextAction({ category: 'light', timeline: [], actions: offers('addNote', 'linkTicket') })).toBeUndefined()
})

test('a person sees no button for joining a resident, whom a rejected duplicate brings along', () => {
  expect(inOrder(offers('join', 'addNote'))).toEqual(offers('addNote'))
})
