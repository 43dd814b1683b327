import { unanswered } from './unanswered'

const at = '2026-11-22T02:00:00.000Z'

test.each([
  {
    title: 'a step without a photo and without a reason',
    answers: { 'photos-or-reason': { photos: [], noPhotoReason: null } },
    open: true
  },
  {
    title: 'a step with a photo',
    answers: { 'photos-or-reason': { photos: [{ id: '1', path: 'a.jpg', bytes: 9 }], noPhotoReason: null } },
    open: false
  },
  { title: 'a step with a reason for no photo', answers: { 'photos-or-reason': { photos: [], noPhotoReason: 'too_dark' } }, open: false }
] as const)('a technician is asked for photos: $title', ({ answers, open }) => {
  expect(unanswered(['photos-or-reason'], answers)).toEqual(open ? ['photos-or-reason'] : [])
})

test('a technician must name a free step', () => {
  expect(unanswered(['step'], { step: { step: 'free', label: ' ' } })).toEqual(['step'])
  expect(unanswered(['step'], { step: { step: 'free', label: '换阀门' } })).toEqual([])
})

test('an agent who speaks for a resident names whom he spoke with', () => {
  expect(unanswered(['contact-if-reported'], { 'contact-if-reported': null })).toEqual(['contact-if-reported'])
  expect(unanswered(['contact-if-reported'], { 'contact-if-reported': { method: 'phone', whom: '王秀兰', at } })).toEqual([])
})

test('an agent who turns a report away says who can help, or which ticket it repeats', () => {
  expect(unanswered(['reject-reason'], { 'reject-reason': { reason: 'not_ours', whoCanHelp: '', duplicateOf: null } })).toHaveLength(1)
  expect(unanswered(['reject-reason'], { 'reject-reason': { reason: 'not_ours', whoCanHelp: '供电局 95598', duplicateOf: null } })).toEqual(
    []
  )
  expect(unanswered(['reject-reason'], { 'reject-reason': { reason: 'duplicate', whoCanHelp: '', duplicateOf: null } })).toHaveLength(1)
})

test.each([
  { title: 'nothing', evidence: { photos: [], shownTicketId: null }, open: true },
  { title: 'a photo', evidence: { photos: [{ id: '1', path: 'a.jpg', bytes: 9 }], shownTicketId: null }, open: false },
  { title: 'a linked ticket', evidence: { photos: [], shownTicketId: 'other' }, open: false }
])('an agent who tells of progress shows something: $title', ({ evidence, open }) => {
  expect(unanswered(['evidence'], { evidence })).toEqual(open ? ['evidence'] : [])
})

test('an agent who asks a department says which and by when, and need not know whom', () => {
  const asked = { subtaskId: 's', ownerId: null }
  expect(unanswered(['subtask'], { subtask: { ...asked, department: 'engineering' } })).toEqual(['subtask'])
  expect(unanswered(['subtask'], { subtask: { ...asked, dueAt: at } })).toEqual(['subtask'])
  expect(unanswered(['subtask'], { subtask: { ...asked, department: 'engineering', dueAt: at } })).toEqual([])
})

test('whoever visited says how and what came of it, and with whom he spoke unless nobody was there', () => {
  const tried = { at, whom: '' }
  expect(unanswered(['visit'], { visit: { ...tried, method: 'phone' } })).toEqual(['visit'])
  expect(unanswered(['visit'], { visit: { ...tried, outcome: 'unreachable' } })).toEqual(['visit'])
  expect(unanswered(['visit'], { visit: { ...tried, method: 'phone', outcome: 'solved' } })).toEqual(['visit'])
  expect(unanswered(['visit'], { visit: { ...tried, method: 'phone', outcome: 'unreachable' } })).toEqual([])
})

test.each([
  { outcome: 'solved', asked: [] },
  { outcome: 'unreachable', asked: [] },
  { outcome: 'not_solved', asked: ['text-if-any'] }
] as const)('whoever visited and found it $outcome is asked for words only where it is not', ({ outcome, asked }) => {
  const visit = { at, whom: '王秀兰', method: 'phone', outcome } as const
  expect(unanswered(['visit', 'text-if-any'], { visit, 'text-if-any': ' ' })).toEqual(asked)
})

test('a level is a rating, and reasons alone are none', () => {
  expect(unanswered(['rating'], { rating: { tags: [] } })).toEqual(['rating'])
  expect(unanswered(['rating'], { rating: { level: 'fair', tags: [] } })).toEqual([])
})

test('whoever answers a second follow-up need not have called, but says with whom where he has', () => {
  expect(unanswered(['contact-if-any'], { 'contact-if-any': null })).toEqual([])
  expect(unanswered(['contact-if-any'], { 'contact-if-any': { method: 'phone', whom: ' ', at } })).toEqual(['contact-if-any'])
  expect(unanswered(['contact-if-any'], { 'contact-if-any': { method: 'phone', whom: '王秀兰', at } })).toEqual([])
})

test('a resident is never asked twice for what may stay empty', () => {
  expect(unanswered(['text-if-any', 'materials'], { 'text-if-any': '', materials: [] })).toEqual([])
})
