import { li, sun, usualVisit, visitedAt, wang, zhou } from '@linying/testkit/rules'
import { holdVisit } from './hold-visit.js'
import type { HoldVisit } from './visit-commands.js'

const hold = (said: Partial<HoldVisit> = {}) => holdVisit({ ...usualVisit, ...said }, visitedAt)
const refusal = (code: string, pointer?: string) => ({ refusal: pointer === undefined ? { code } : { code, pointer } })
const ofATicket = { kind: 'return', outcome: 'solved', ticketId: '01900000-0000-7000-8000-00000000aaaa' } as const
const atThePost = { kind: 'patrol', method: 'post', outcome: 'told', topic: '停车', roomId: null, whom: '' } as const

test('an agent writes down a visit: its first event has the visit’s own id, and says what may stand for ever apart from the words', () => {
  expect(hold()).toMatchObject({
    events: [
      {
        id: usualVisit.id,
        visitId: usualVisit.id,
        type: 'VisitHeld',
        actor: { id: zhou.id, as: 'agent' },
        audience: 'household',
        recordedAt: visitedAt,
        payload: { kind: 'care', outcome: 'well', roomId: usualVisit.roomId },
        content: { whom: '王秀兰', said: '身体挺好，就是楼道灯有点暗', note: '儿子在外地，每周来电话' }
      }
    ]
  })
})

test('what may stand for ever names nobody and repeats no word', () => {
  const decision = hold()
  expect(JSON.stringify('events' in decision && decision.events.map(({ payload }) => payload))).not.toMatch(/王秀兰|楼道灯|外地/)
})

test.each([
  ['a technician', li],
  ['a resident', wang]
])('%s holds no visits', (_who, by) => {
  expect(hold({ by })).toEqual(refusal('action.not-yours'))
})

test('a supervisor may hold a visit too, and it says as what he did', () => {
  expect(hold({ by: sun })).toMatchObject({ events: [{ actor: { as: 'supervisor' } }] })
})

test.each([
  ['2026-11-22T02:02:00.000Z', undefined],
  ['2026-11-22T02:02:00.001Z', 'visit.in-future']
])('a visit at %s, told at two o’clock', (at, code) => {
  expect(hold({ at })).toMatchObject(code ? refusal(code, '/at') : { events: [{ payload: { at } }] })
})

test.each([
  ['a return visit of no ticket', { ...ofATicket, ticketId: null }, 'ticket.not-there', '/ticketId'],
  ['a care visit to nobody', { roomId: null }, 'visit.nobody', '/roomId'],
  ['an encounter about nothing', { ...atThePost, topic: ' ' }, 'visit.topic-missing', '/topic'],
  ['a care visit at the post', { method: 'post' }, 'visit.method', '/method'],
  ['an encounter by phone', { ...atThePost, method: 'phone' }, 'visit.method', '/method'],
  ['a care visit that solved something', { outcome: 'solved' }, 'visit.outcome', '/outcome'],
  ['a visit that met nobody in particular', { whom: ' ' }, 'contact.missing', '/whom'],
  ['a visit that found somebody in need, without what', { outcome: 'needs_help', said: '', note: '' }, 'reason.text-missing', '/said'],
  ['a promise of nothing', { promisedUntil: '2026-11-23T02:00:00.000Z' }, 'promise.missing', '/promise'],
  ['a promise for now', { promisedUntil: visitedAt, promise: '修好楼道灯' }, 'promise.past', '/promisedUntil'],
  ['a signature over the phone', { method: 'phone', signatureId: usualVisit.id }, 'signature.not-there', '/signatureId']
] as const)('%s is refused by name of the field', (_what, said, code, pointer) => {
  expect(hold(said)).toEqual(refusal(code, pointer))
})

test.each([
  ['who nobody opened to needs no name', { outcome: 'unreachable', whom: '', said: '', note: '' }],
  ['who was met at the post needs no name', atThePost],
  ['a return visit names its ticket', ofATicket]
] as const)('%s', (_rule, said) => {
  expect(hold(said)).toHaveProperty('events')
})
