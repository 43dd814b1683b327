import { zhou } from '@linying/testkit/rules'
import { canary, company, exchangeKey, otherCompany, setScene, type TestService, testService } from '@linying/testkit/service'
import { createService } from './service.js'

const url = 'http://service.test/api/pbx/calls'
const communityId = company.community.id
const signedIn = { authorization: `Bearer ${exchangeKey}`, 'content-type': 'application/json' }
const answered = {
  communityId,
  id: 'CDR-1',
  rangAt: '2026-11-22T09:00:00+08:00',
  answeredAt: '2026-11-22T09:00:45+08:00',
  answeredByBadge: 'A3',
  handedOverAfterRing: 3,
  callerPhone: '13800000001'
}
const missed = { communityId, id: 'CDR-2', rangAt: '2026-11-22T09:30:00+08:00', waitingSeconds: 18 }

let service: TestService
beforeEach(async () => {
  service = await testService()
})
afterEach(() => service.close())

test('an exchange tells its calls by its own names and the badge of whoever picked up', async () => {
  expect(await tell([answered, missed])).toEqual({ status: 200, body: { kept: 2, thereAlready: 0, refused: [] } })
  expect(await logged()).toMatchObject([
    { source: 'pbx', answered: false, waitingSeconds: 18, answeredByName: null },
    { source: 'pbx', answered: true, waitingSeconds: 45, inTime: false, answeredByName: '周敏', handedOverAfterRing: 3 }
  ])
})

test('calls told again, also within one batch, are one call each', async () => {
  expect((await tell([answered, answered])).body).toEqual({ kept: 1, thereAlready: 1, refused: [] })
  expect((await tell([answered, missed])).body).toEqual({ kept: 1, thereAlready: 1, refused: [] })
  expect(await logged()).toHaveLength(2)
})

test('batches told at the same time keep each call once', async () => {
  const calls = Array.from({ length: 100 }, (_, index) => ({ ...missed, id: `CDR-${index}` }))
  const both = await Promise.all([tell(calls), tell(calls.toReversed())])

  expect(both.map(({ status }) => status)).toEqual([200, 200])
  expect(both.reduce((sum, { body }) => sum + Number(Object(body).kept), 0)).toBe(100)
})

test('the same name in two communities is two calls', async () => {
  const elsewhere = { ...missed, communityId: company.secondCommunity.id }

  expect((await tell([missed, elsewhere])).body).toMatchObject({ kept: 2 })
})

test('a call that cannot be kept is named with its reason, and keeps no other from the log', async () => {
  const unknown = '01900000-0000-7000-8000-00000000dead'
  const told = await tell([
    { ...missed, id: 'a', communityId: unknown },
    { ...answered, id: 'b', answeredByBadge: 'Z9' },
    { ...answered, id: 'c', answeredAt: '2026-11-22T08:00:00+08:00' },
    { ...missed, id: 'd', answeredByBadge: 'A3' },
    { ...missed, id: 'e', waitingSeconds: null },
    missed
  ])

  expect(told).toMatchObject({
    status: 200,
    body: {
      kept: 1,
      thereAlready: 0,
      refused: [
        { index: 0, id: 'a', code: 'call.community-unknown', pointer: '/calls/0/communityId' },
        { index: 1, id: 'b', code: 'call.answerer-unknown', pointer: '/calls/1/answeredByBadge' },
        { index: 2, id: 'c', code: 'call.upside-down', pointer: '/calls/2/answeredAt' },
        { index: 3, id: 'd', code: 'call.nobody-answered', pointer: '/calls/3/answeredByBadge' },
        { index: 4, id: 'e', code: 'call.waiting-missing', pointer: '/calls/4/waitingSeconds' }
      ]
    }
  })
})

test.each([
  ['a call without a name', { ...missed, id: '' }, { id: '', pointer: '/calls/1/id', code: 'too-short' }],
  ['a control character', { ...missed, id: 'b', note: 'a\u0000b' }, { id: 'b', pointer: '/calls/1/note', code: 'text.unprintable' }],
  ['a caller in words', { ...missed, id: 'b', callerPhone: '匿名' }, { id: 'b', pointer: '/calls/1/callerPhone', code: 'phone.malformed' }],
  ['no call at all', null, { id: '', pointer: '/calls/1', code: 'missing' }]
])('%s is not acceptable, and keeps no other from the log', async (_what, call, expected) => {
  const told = await tell([answered, call, missed])

  expect(told).toMatchObject({ status: 200, body: { kept: 2, thereAlready: 0, refused: [{ index: 1, ...expected }] } })
})

test('a badge of another community or organization is nobody’s here', async () => {
  const told = await tell([
    { ...answered, id: 'a', answeredByBadge: 'A22' },
    { ...answered, id: 'b', answeredByBadge: `${canary}2` },
    { ...answered, id: 'c', communityId: otherCompany.community.id }
  ])

  expect(told.body).toMatchObject({ kept: 0, refused: [{ index: 0 }, { index: 1 }, { index: 2 }] })
})

test('what an exchange has told stands beside what was written down by hand', async () => {
  await setScene(service)
  await tell([missed])

  expect((await logged()).map(({ source }) => source).sort()).toEqual(['hand', 'hand', 'pbx'])
})

test.each([
  ['no key', {}],
  ['another key', { authorization: `Bearer ${exchangeKey.replace('t', 'T')}` }],
  ['the key without its word', { authorization: exchangeKey }]
])('with %s the door stays shut', async (_what, headers) => {
  const answer = await send({ 'content-type': 'application/json', ...headers }, JSON.stringify({ calls: [missed] }))

  expect(answer).toMatchObject({ status: 401, body: { code: 'unauthenticated' } })
  expect(await logged()).toEqual([])
})

const nothing = () => undefined
const quiet = { answered: nothing, failed: nothing, putOff: nothing, warned: nothing }

test('where no key is set there is no such door', async () => {
  const without = createService({ ports: service.ports, files: undefined, cronSecret: '', log: quiet })
  const answer = await without.fetch(new Request(url, { method: 'POST', headers: signedIn, body: JSON.stringify({ calls: [missed] }) }))

  expect([answer.status, answer.headers.get('content-type')]).toEqual([404, 'application/problem+json; charset=utf-8'])
})

test.each([
  ['no JSON', '{"calls":', 400, 'malformed'],
  ['no calls', '{"calls":[]}', 422, 'invalid'],
  ['501 calls', JSON.stringify({ calls: Array.from({ length: 501 }, (_, index) => ({ ...missed, id: `${index}` })) }), 422, 'invalid'],
  ['more than a megabyte', JSON.stringify({ calls: [{ ...missed, note: 'x'.repeat(1024 * 1024) }] }), 413, 'too-large']
])('%s is a problem that says what is wrong', async (_what, body, status, code) => {
  expect(await send(signedIn, body)).toMatchObject({ status, body: { code } })
})

test('anything but JSON is refused by its type', async () => {
  expect(await send({ ...signedIn, 'content-type': 'text/csv' }, 'id')).toMatchObject({ status: 415 })
})

test('five hundred calls go in one batch', async () => {
  const calls = Array.from({ length: 500 }, (_, index) => ({ ...answered, id: `CDR-${index}` }))

  expect((await tell(calls)).body).toEqual({ kept: 500, thereAlready: 0, refused: [] })
})

interface Answer {
  readonly status: number
  readonly body: unknown
}

function tell(calls: readonly (object | null)[]): Promise<Answer> {
  return send(signedIn, JSON.stringify({ calls }))
}

async function send(headers: Record<string, string>, body: string): Promise<Answer> {
  const answer = await service.fetch(new Request(url, { method: 'POST', headers, body }))
  return { status: answer.status, body: await answer.json() }
}

async function logged() {
  const query = { from: '2026-11-21T16:00:00.000Z', to: '2026-11-22T16:00:00.000Z' }
  const { items } = await service.as({ id: zhou.id, side: 'staff' }).call('listCalls', { params: { communityId }, query })
  return items
}
