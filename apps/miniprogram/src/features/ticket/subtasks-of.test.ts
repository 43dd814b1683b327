import { isSubtaskLate, subtasksOf } from './subtasks-of'
import type { TimelineEntry } from './ticket-view'

const dueAt = '2026-11-22T10:00:00.000Z'
const entry = (type: TimelineEntry['type'], subtaskId: string, text: string): TimelineEntry => ({
  id: `${type} ${subtaskId}`,
  seq: 1,
  type,
  actorName: '方正',
  actorAs: 'supervisor',
  audience: 'staff',
  occurredAt: '2026-11-22T02:40:00.000Z',
  recordedAt: '2026-11-22T02:40:00.000Z',
  timeDoubtful: false,
  details: { subtaskId },
  words: { text },
  photos: []
})
const subtask = (id: string) => ({ id, department: 'engineering' as const, ownerName: null, dueAt, answeredAt: null, mine: true })

test('each subtask has the words in which it was asked and answered, and not another one’s', () => {
  const timeline = [
    entry('SubtaskOpened', 'pump', '查水泵'),
    entry('SubtaskOpened', 'wall', '看外墙'),
    entry('SubtaskAnswered', 'wall', '下周一修')
  ]
  expect(subtasksOf({ subtasks: [subtask('pump'), subtask('wall')], timeline })).toMatchObject([
    { asked: '查水泵', answer: '' },
    { asked: '看外墙', answer: '下周一修' }
  ])
})

test.each([
  ['at its due time', null, dueAt, false],
  ['a millisecond after it', null, '2026-11-22T10:00:00.001Z', true],
  ['answered in time, seen later', dueAt, '2026-11-23T00:00:00.000Z', false],
  ['answered too late', '2026-11-22T10:00:00.001Z', '2026-11-23T00:00:00.000Z', true]
] as const)('a department is late only after the time it was given: %s', (_when, answeredAt, now, late) => {
  expect(isSubtaskLate({ dueAt, answeredAt }, now)).toBe(late)
})
