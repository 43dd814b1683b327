import { aComplaint, chen, fang, given, gu, li, tang, usualInputs, zhang, zhou } from '@linying/testkit/rules'

const now = '2026-11-22T03:00:00.000Z'
const { subtaskId } = usualInputs(now).openSubtask
const forEngineering = aComplaint().acceptedBy(zhou).does('openSubtask', zhou)
const forLi = aComplaint().acceptedBy(zhou).does('openSubtask', zhou, { ownerId: li.id })

test.each([
  { who: 'whoever was asked by name', story: forLi, by: li, as: 'technician' },
  { who: 'whoever leads the department', story: forLi, by: fang, as: 'supervisor' },
  { who: 'whoever leads the department of a part without a name', story: forEngineering, by: fang, as: 'supervisor' },
  { who: 'the manager', story: forEngineering, by: gu, as: 'manager' }
] as const)('$who answers, and has worked on it', ({ story, by, as }) => {
  given(story, { now })
    .when('answerSubtask', by, { text: '减震垫老化' })
    .thenHappened('SubtaskAnswered', { payload: { subtaskId }, content: { text: '减震垫老化' }, actor: { id: by.id, as } })
    .leaves({ subtasks: [{ id: subtaskId, answeredAt: now }], handlerIds: [by.id] })
})

test.each([
  { who: 'another technician', by: zhang },
  { who: 'an agent', by: chen },
  { who: 'whoever leads another department', by: tang }
])('$who cannot answer', ({ by }) => {
  given(forLi).when('answerSubtask', by).thenRefused('subtask.not-yours')
})

test('whoever was asked for one part cannot answer another', () => {
  const two = forLi.does('openSubtask', zhou, { subtaskId: 'another', ownerId: zhang.id })
  given(two).when('answerSubtask', li, { subtaskId: 'another' }).thenRefused('subtask.not-yours', '/subtaskId')
})

test('a part is answered once', () => {
  const two = forLi.does('openSubtask', zhou, { subtaskId: 'another' }).does('answerSubtask', li)
  given(two).when('answerSubtask', fang).thenRefused('subtask.answered', '/subtaskId')
  given(forLi.does('answerSubtask', li)).when('answerSubtask', fang).thenRefused('subtask.not-yours')
})

test.each([
  { what: 'a part that nobody asked for', said: { subtaskId: 'another' }, code: 'subtask.unknown', pointer: '/subtaskId' },
  { what: 'nothing', said: { text: ' ' }, code: 'reason.text-missing', pointer: '/text' }
] as const)('an answer with $what is refused', ({ said, code, pointer }) => {
  given(forLi).when('answerSubtask', li, said).thenRefused(code, pointer)
})

test('a part may still be answered once the complaint is settled', () => {
  given(forLi.finished()).when('answerSubtask', li).thenHappened('SubtaskAnswered').leaves({ status: 'done' })
})
