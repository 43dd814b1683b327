import { aVisit, gu, visitedAt, wang, zhou } from '@linying/testkit/rules'
import { evolveVisit } from './evolve-visit.js'
import { visitDueAt } from './visit.js'

const noon = '2026-11-22T04:00:00.000Z'
const sendBack = { action: 'sendBack', by: gu, comment: '请写明答应了什么' } as const
const answer = { action: 'answer', by: zhou, text: '答应周五前换好' } as const
const approve = { action: 'approve', by: gu, comment: '' } as const
const correct = { action: 'correct', by: zhou, text: '是十点' } as const
const deny = { action: 'deny', by: wang, text: '没有人来过' } as const

test('a visit waits for review, for two days', () => {
  expect(aVisit().visit).toMatchObject({
    visitorId: zhou.id,
    heldAt: visitedAt,
    review: 'waiting',
    denial: 'none',
    reviewDueAt: '2026-11-24T02:00:00.000Z',
    answerDueAt: null,
    reviewedById: null,
    version: 1
  })
})

test('what is sent back waits for its visitor, and once answered for a manager again', () => {
  const sentBack = aVisit().next(sendBack, noon)
  expect(sentBack.visit).toMatchObject({
    review: 'sent_back',
    reviewDueAt: null,
    answerDueAt: '2026-11-23T04:00:00.000Z',
    reviewedById: gu.id
  })
  expect(sentBack.next(answer, noon).visit).toMatchObject({ review: 'waiting', reviewDueAt: '2026-11-24T04:00:00.000Z', answerDueAt: null })
})

test('of an approved visit nothing is due', () => {
  const { visit } = aVisit().next(approve, noon)
  expect(visit).toMatchObject({ review: 'approved', reviewedById: gu.id, reviewedAt: noon })
  expect(visitDueAt(visit)).toBeNull()
})

test('an approved visit that is corrected is reviewed once more', () => {
  expect(aVisit().next(approve).next(correct, noon).visit).toMatchObject({ review: 'waiting', reviewDueAt: '2026-11-24T04:00:00.000Z' })
})

test('a correction moves no due time that is running', () => {
  expect(aVisit().next(correct, noon).visit.reviewDueAt).toBe('2026-11-24T02:00:00.000Z')
})

test('where the resident was right the visit counts for nothing, and where she was not it goes on', () => {
  const denied = aVisit().next(deny)
  const settle = { action: 'settleDenial', by: gu, text: '核实过' } as const
  expect(denied.visit).toMatchObject({ denial: 'open', review: 'waiting' })
  expect(denied.next({ ...settle, upheld: true }).visit).toMatchObject({ denial: 'upheld', review: 'void', reviewDueAt: null })
  expect(denied.next({ ...settle, upheld: false }).visit).toMatchObject({ denial: 'dismissed', review: 'waiting' })
})

test('while she denies it a manager has two days to settle that, and what was owed before begins anew when it was held after all', () => {
  const settle = { action: 'settleDenial', by: gu, text: '核实过', upheld: false } as const
  const denied = aVisit().next(sendBack).next(deny, noon)
  expect(denied.visit).toMatchObject({ review: 'sent_back', reviewDueAt: '2026-11-24T04:00:00.000Z', answerDueAt: null })
  expect(denied.next(settle, noon).visit).toMatchObject({ reviewDueAt: null, answerDueAt: '2026-11-23T04:00:00.000Z' })
  expect(visitDueAt(aVisit().next(approve).next(deny, noon).next(settle, noon).visit)).toBeNull()
})

test('a photo is nothing new to judge', () => {
  const { events, visit } = aVisit({ expectedPhotos: 1 })
  const payload = { photoId: 'p', forEvent: visit.id, sha256: 'x', bytes: 1 }
  const photo = { type: 'PhotoReceived', visitId: visit.id, actor: { id: zhou.id, as: 'agent' }, recordedAt: noon, payload } as const
  expect(evolveVisit([...events, photo])).toMatchObject({ version: 2, decisiveVersion: 1 })
})

test('a history that cannot be is none', () => {
  const [held] = aVisit().events
  const [, approved] = aVisit().next(approve).events
  const [, answered] = aVisit().next(sendBack).next(answer).events.slice(1)
  for (const impossible of [[], [approved], [held, held], [held, answered], [held, approved, approved]])
    expect(() => evolveVisit(impossible.filter(event => event !== undefined))).toThrow()
})
