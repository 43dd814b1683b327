import { aVisit, chen, gu, li, sun, type VisitAct, type VisitStory, visitCommand, visitedAt, wang, zhou } from '@linying/testkit/rules'
import { actOnVisit } from './act-on-visit.js'
import { visitActionsOpenTo } from './visit-actions-open-to.js'

const approve = { action: 'approve', by: gu, comment: '' } as const
const sendBack = { action: 'sendBack', by: gu, comment: '请写明答应了什么' } as const
const answer = { action: 'answer', by: zhou, text: '答应周五前换好楼道灯' } as const
const correct = { action: 'correct', by: zhou, text: '是十点，不是九点' } as const
const deny = { action: 'deny', by: wang, text: '那天没有人来过' } as const
const settle = { action: 'settleDenial', by: gu, upheld: true, text: '门口监控没有拍到' } as const

const ask = (story: VisitStory, act: VisitAct, decidedAt?: number) =>
  actOnVisit(story.visit, visitCommand(act, 99, visitedAt), visitedAt, decidedAt)
const code = (story: VisitStory, act: VisitAct, decidedAt?: number) => {
  const decision = ask(story, act, decidedAt)
  return 'refusal' in decision ? decision.refusal.code : undefined
}

const waiting = aVisit()
const sentBack = waiting.next(sendBack)
const approved = waiting.next(approve)
const denied = waiting.next(deny)
const upheld = denied.next(settle)
const dismissed = denied.next({ ...settle, upheld: false })
const states = { waiting, sentBack, approved, denied, upheld, dismissed }

test.each([
  ['approve', approve, ['waiting', 'dismissed']],
  ['sendBack', sendBack, ['waiting', 'dismissed']],
  ['answer', answer, ['sentBack']],
  ['correct', correct, ['waiting', 'sentBack', 'approved', 'dismissed']],
  ['deny', deny, ['waiting', 'sentBack', 'approved']],
  ['settleDenial', settle, ['denied']]
] as const)('%s is open in these states and no other', (_action, act, open) => {
  const found = Object.entries(states).filter(([, story]) => code(story, act) === undefined)
  expect(found.map(([state]) => state)).toEqual(open)
})

test.each([
  ['an agent', chen, 'action.not-yours'],
  ['a supervisor', sun, 'action.not-yours'],
  ['a technician', li, 'action.not-yours'],
  ['the resident', wang, 'action.not-yours']
])('%s reviews no visit', (_who, by, refused) => {
  expect([code(waiting, { ...approve, by }), code(waiting, { ...sendBack, by }), code(denied, { ...settle, by })]).toEqual([
    refused,
    refused,
    refused
  ])
})

test('nobody reviews an own visit, nor settles its denial', () => {
  const own = aVisit({ by: gu })
  expect([code(own, approve), code(own, sendBack), code(own.next(deny), settle)]).toEqual(['visit.own', 'visit.own', 'visit.own'])
})

test('only its visitor answers and corrects', () => {
  expect([code(sentBack, { ...answer, by: chen }), code(waiting, { ...correct, by: chen })]).toEqual(['visit.not-own', 'visit.not-own'])
})

test('while the resident says that there was no such visit, its visitor touches nothing and nobody approves it', () => {
  const both = sentBack.next(deny)
  expect([code(both, answer), code(both, correct), code(both, { ...settle, by: zhou }), code(denied, approve)]).toEqual([
    'visit.denied',
    'visit.denied',
    'action.not-yours',
    'visit.denied'
  ])
})

test('whom it does not concern denies nothing', () => {
  expect(code(waiting, { ...deny, by: { ...wang, standing: 'public' } })).toBe('action.not-yours')
})

test.each([
  ['sending back', waiting, { ...sendBack, comment: ' ' }, '/comment'],
  ['answering', sentBack, { ...answer, text: '' }, '/text'],
  ['correcting', waiting, { ...correct, text: '' }, '/text'],
  ['denying', waiting, { ...deny, text: '' }, '/text'],
  ['settling', denied, { ...settle, text: '' }, '/text']
] as const)('%s without a word is refused', (_what, story, act, pointer) => {
  expect(ask(story, act)).toEqual({ refusal: { code: 'reason.text-missing', pointer } })
})

test('a review of what has been corrected since is stale', () => {
  const corrected = waiting.next(correct)
  expect([code(corrected, approve, 1), code(corrected, sendBack, 1), code(corrected, approve, 2)]).toEqual([
    'visit.stale',
    'visit.stale',
    undefined
  ])
})

test('what is sent back is to be answered within a day', () => {
  expect(ask(waiting, sendBack)).toMatchObject({
    events: [{ type: 'VisitSentBack', payload: { answerDueAt: '2026-11-23T02:00:00.000Z' } }]
  })
})

test('what a manager and the visitor write to each other is for the staff alone', () => {
  const written = [...sentBack.next(answer).events, ...approved.events].filter(({ type }) => /Approved|SentBack|Answered/.test(type))
  expect(new Set(written.map(({ audience }) => audience))).toEqual(new Set(['staff']))
})

test('a manager sees his buttons greyed on an own visit, and an agent sees none on another’s', () => {
  expect(visitActionsOpenTo(aVisit({ by: gu }).visit, gu)).toEqual([
    { action: 'approve', refusal: { code: 'visit.own' } },
    { action: 'sendBack', refusal: { code: 'visit.own' } },
    { action: 'correct', refusal: null }
  ])
  expect(visitActionsOpenTo(waiting.visit, chen)).toEqual([])
})

test('the resident sees one button, until she has used it', () => {
  expect([waiting, denied, dismissed].map(({ visit }) => visitActionsOpenTo(visit, wang))).toEqual([
    [{ action: 'deny', refusal: null }],
    [],
    []
  ])
})

test('what was sent back to a visitor who has left is a manager’s to judge as it is, and nobody else’s', () => {
  const judged = (by = gu, visitorIsHere = false) =>
    actOnVisit(sentBack.visit, visitCommand({ ...approve, by }, 99, visitedAt), visitedAt, undefined, { visitorIsHere })
  expect(judged()).toHaveProperty('events')
  expect(judged(gu, true)).toEqual({ refusal: { code: 'action.not-open-now' } })
  expect(judged(sun)).toEqual({ refusal: { code: 'action.not-yours' } })
  const buttons = visitActionsOpenTo(sentBack.visit, gu, { visitorIsHere: false }).map(({ action }) => action)
  expect(buttons).toEqual(['approve'])
})
