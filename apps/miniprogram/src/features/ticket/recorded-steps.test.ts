import type { StepKey } from '@linying/domain'
import { nextStep, recordedSteps } from './recorded-steps'
import type { TimelineEntry } from './ticket-view'

const entry = (type: TimelineEntry['type'], details: TimelineEntry['details'] = {}): TimelineEntry => ({
  id: `${type} ${details.step}`,
  seq: 1,
  type,
  actorName: '李建国',
  actorAs: 'assignee',
  audience: 'public',
  occurredAt: '2026-11-22T02:40:00.000Z',
  recordedAt: '2026-11-22T02:40:00.000Z',
  timeDoubtful: false,
  details,
  words: {},
  photos: []
})
const step = (key: StepKey) => entry('StepRecorded', { step: key })

test('a technician goes on where he stopped, in the template’s order', () => {
  expect(nextStep({ category: 'water_leak', timeline: [step('shut_valve')] })).toBe('find_leak')
  expect(nextStep({ category: 'water_leak', timeline: [step('shut_valve'), step('find_leak')] })).toBe('replace_part')
})

test('a technician without signal is not asked again for a step that waits', () => {
  expect(nextStep({ category: 'water_leak', timeline: [] }, new Set(['find_leak'] as const))).toBe('shut_valve')
})

test('a technician begins anew after the resident said that it is not solved', () => {
  const timeline = [step('find_leak'), entry('SolutionDenied'), step('test')]
  expect([...recordedSteps({ timeline })]).toEqual(['test'])
  expect(nextStep({ category: 'water_leak', timeline })).toBe('find_leak')
})
