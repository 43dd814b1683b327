import { type Action, actions, type StepKey } from '@linying/domain'
import type { TicketView } from '../ticket-view'
import { inOrder, nextAction } from './next-action'

const now = '2026-11-22T03:00:00.000Z'
type Untouched = Omit<Parameters<typeof nextAction>[0], 'actions'>
const leak: Untouched = {
  kind: 'repair',
  status: 'accepted',
  category: 'water_leak',
  timeline: [],
  detailsConfirmed: false,
  subtasks: [],
  clocks: []
}
const complaint: Untouched = { ...leak, kind: 'complaint', category: 'public_area', detailsConfirmed: true }
const offers = (...offered: readonly Action[]) => offered.map(action => ({ action, refusal: null }))

type Entry = TicketView['timeline'][number]
const entry = (type: Entry['type'], details: Entry['details'] = {}, index = 0): Entry => ({
  id: `${type} ${index}`,
  seq: index + 1,
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
const recorded = (...steps: readonly StepKey[]) => steps.map((step, index) => entry('StepRecorded', { step }, index))

const feedback: TicketView['clocks'][number] = {
  metric: 'feedback',
  round: 1,
  startAt: '2026-11-22T01:15:00.000Z',
  dueAt: '2026-11-22T03:15:00.000Z',
  warnAt: '2026-11-22T02:45:00.000Z',
  minutes: 120,
  runs: 'always',
  spans: [],
  holidays: [],
  provisional: false,
  pausedAt: null,
  endedAt: null,
  ended: null,
  excused: false,
  adopted: false,
  ladder: [],
  acknowledged: []
}
const subtask: TicketView['subtasks'][number] = {
  id: 's',
  department: 'engineering',
  ownerName: null,
  dueAt: '2026-11-22T10:00:00.000Z',
  answeredAt: null,
  mine: false
}

test('an agent is led to accepting before anything else that is possible', () => {
  expect(nextAction({ ...leak, actions: offers('addNote', 'reject', 'accept') }, now)).toBe('accept')
})

test('a technician is led to the next step until the template is done, then to finishing', () => {
  const open = offers('finish', 'recordStep')
  const timeline = recorded('find_leak', 'shut_valve', 'replace_part')
  expect(nextAction({ ...leak, timeline, actions: open }, now)).toBe('recordStep')
  expect(nextAction({ ...leak, timeline: [...timeline, ...recorded('test')], actions: open }, now)).toBe('finish')
})

test('nobody is led to what is refused', () => {
  const refused = [{ action: 'depart' as const, refusal: { code: 'ticket.not-taken' as const } }, ...offers('take')]
  expect(nextAction({ ...leak, actions: refused }, now)).toBe('take')
})

test('nobody is led anywhere where only notes are left to write', () => {
  expect(nextAction({ ...leak, actions: offers('addNote', 'linkTicket') }, now)).toBeUndefined()
})

test('a complaint that came in is first gone through with the resident, which takes it in as well', () => {
  expect(nextAction({ ...complaint, detailsConfirmed: false, actions: offers('accept', 'confirmDetails') }, now)).toBe('confirmDetails')
})

const desk = offers('confirmDetails', 'giveFeedback', 'handOver', 'openSubtask', 'suspend', 'settle')

test.each([
  ['she has heard nothing yet', complaint, 'giveFeedback'],
  ['she has heard, and nobody owes anything', { ...complaint, timeline: [entry('FeedbackGiven')] }, 'settle'],
  ['a department owes its part', { ...complaint, timeline: [entry('FeedbackGiven')], subtasks: [subtask] }, 'giveFeedback'],
  ['she said that it is not solved', { ...complaint, timeline: [entry('FeedbackGiven'), entry('SolutionDenied')] }, 'giveFeedback'],
  ['the promised news are nearly due', { ...complaint, timeline: [entry('FeedbackGiven')], clocks: [feedback] }, 'giveFeedback'],
  [
    'the next news are hours away',
    { ...complaint, timeline: [entry('FeedbackGiven')], clocks: [{ ...feedback, warnAt: '2026-11-22T03:00:00.001Z' }] },
    'settle'
  ]
] satisfies [string, Untouched, Action][])('whoever looks after a complaint is led on: %s', (_state, ticket, action) => {
  expect(nextAction({ ...ticket, actions: desk }, now)).toBe(action)
})

test('whoever was asked for his part is led to answering', () => {
  expect(nextAction({ ...complaint, clocks: [feedback], actions: [...desk, ...offers('answerSubtask')] }, now)).toBe('answerSubtask')
})

test('what has been settled is asked about by somebody else than who settled it', () => {
  const handler = [{ action: 'recordVisit' as const, refusal: { code: 'visit.handler' as const } }]
  expect(nextAction({ ...complaint, actions: offers('recordVisit', 'confirm', 'notSolved') }, now)).toBe('recordVisit')
  expect(nextAction({ ...complaint, actions: [...handler, ...offers('signOff')] }, now)).toBeUndefined()
})

test('a question is answered at once, a request taken in before it is seen to', () => {
  expect(nextAction({ ...complaint, category: 'parking', actions: offers('accept', 'answer') }, now)).toBe('answer')
  expect(nextAction({ ...complaint, category: 'tool_loan', actions: offers('accept', 'fulfil') }, now)).toBe('accept')
  expect(nextAction({ ...complaint, category: 'tool_loan', actions: offers('fulfil', 'addNote') }, now)).toBe('fulfil')
})

test('a person sees no button for joining a resident, whom a rejected duplicate brings along', () => {
  expect(inOrder(offers('join', 'addNote'))).toEqual(offers('addNote'))
})

test('what cannot be done now stands behind everything that can', () => {
  const greyed = { action: 'take' as const, refusal: { code: 'ticket.not-yours' as const } }
  expect(inOrder([greyed, ...offers('addNote', 'urge')])).toEqual([...offers('urge', 'addNote'), greyed])
})

test('where whoever answers for it is gone, naming another comes before the work, but for an emergency and what is pressing', () => {
  const actions = offers('replaceFirstHandler', 'assign', 'giveFeedback')
  expect(nextAction({ ...leak, actions }, now)).toBe('replaceFirstHandler')
  expect(nextAction({ ...complaint, clocks: [feedback], actions }, now)).toBe('giveFeedback')
  expect(nextAction({ ...leak, kind: 'emergency', actions }, now)).toBe('assign')
  expect(nextAction({ ...leak, kind: 'emergency', actions: offers('replaceFirstHandler') }, now)).toBe('replaceFirstHandler')
  expect(nextAction({ ...leak, status: 'closed', actions: offers('replaceFirstHandler') }, now)).toBeUndefined()
})

test('everything else that a person may do has its button', () => {
  const missing = actions.filter(action => inOrder(offers(action)).length === 0)
  expect(missing).toEqual(['lapse', 'join', 'reviseCalendar'])
})

test('whoever answers for a second follow-up is led to it, whatever else he could do', () => {
  expect(nextAction({ ...leak, actions: offers('recordVisit', 'answerFollowUp', 'addNote') }, now)).toBe('answerFollowUp')
})

test('somebody is led to a visit while she has not said a word or one is owed, and to nothing once all is said', () => {
  const owed = { ...feedback, metric: 'return_visit' } as const
  const visited = { ...owed, endedAt: now, ended: 'met' } as const
  expect(nextAction({ ...leak, actions: offers('confirm', 'recordVisit') }, now)).toBe('recordVisit')
  expect(nextAction({ ...leak, clocks: [owed], actions: offers('recordVisit') }, now)).toBe('recordVisit')
  expect(nextAction({ ...leak, clocks: [visited], actions: offers('recordVisit') }, now)).toBeUndefined()
})
