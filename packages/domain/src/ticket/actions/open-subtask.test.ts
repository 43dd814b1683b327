import { aComplaint, given, gu, li, usualInputs, zhou } from '@linying/testkit/rules'

const now = '2026-11-22T03:00:00.000Z'
const later = '2026-11-22T03:00:00.001Z'
const { subtaskId } = usualInputs(now).openSubtask
const accepted = aComplaint().acceptedBy(zhou)
const liWorksThere = { ownerDepartments: li.departments }

test('an agent asks another department for its part by a time, and its answer is still open', () => {
  given(accepted, { now, ...liWorksThere })
    .when('openSubtask', zhou, { department: 'engineering', ownerId: li.id, dueAt: later, text: '请查水泵' })
    .thenHappened('SubtaskOpened', {
      payload: { subtaskId, department: 'engineering', ownerId: li.id, dueAt: later },
      content: { text: '请查水泵' },
      audience: 'staff'
    })
    .leaves({ subtasks: [{ id: subtaskId, department: 'engineering', ownerId: li.id, dueAt: later, answeredAt: null }] })
})

test.each([
  { what: 'no question', said: { text: '' }, code: 'reason.text-missing', pointer: '/text' },
  { what: 'a time that is now', said: { dueAt: now }, code: 'subtask.due-past', pointer: '/dueAt' }
] as const)('a part with $what is refused', ({ said, code, pointer }) => {
  given(accepted, { now }).when('openSubtask', zhou, said).thenRefused(code, pointer)
})

test('whoever the complaint is about is not asked for a part of it', () => {
  const aboutLi = aComplaint({ complaint: { severity: 'major', aboutPersonId: li.id } }).acceptedBy(zhou)
  given(aboutLi, liWorksThere).when('openSubtask', gu, { ownerId: li.id }).thenRefused('subtask.owner-concerned', '/ownerId')
  given(aboutLi).when('openSubtask', gu, { ownerId: null }).thenHappened('SubtaskOpened')
})

test.each([
  { who: 'has left, or works elsewhere', ownerDepartments: [] },
  { who: 'works for another department', ownerDepartments: ['greening'] }
] as const)('whoever $who is not asked', ({ ownerDepartments }) => {
  given(accepted, { ownerDepartments })
    .when('openSubtask', zhou, { department: 'engineering', ownerId: li.id })
    .thenRefused('subtask.owner-unknown', '/ownerId')
})

test('two parts cannot go by one name', () => {
  given(accepted.does('openSubtask', zhou)).when('openSubtask', gu).thenRefused('ticket.id-taken', '/subtaskId')
})

test('a technician opens none', () => {
  given(accepted).when('openSubtask', li).thenRefused('action.not-yours')
})
