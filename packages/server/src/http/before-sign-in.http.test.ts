import { wang } from '@linying/testkit/rules'
import { exchangeKey, type TestService, testService, type Who } from '@linying/testkit/service'
import { allowance } from '../allowance/allowance.js'

const resident: Who = { id: wang.id, side: 'resident' }
const json = { 'content-type': 'application/json' }

let service: TestService
beforeAll(async () => {
  service = await testService(ports => {
    const limiter = { count: async () => 1 }
    return { ...ports, trustedProxies: 1, allowance: allowance({ signInsPerMinute: 3, readingsPerMinute: 3 }, { ...ports, limiter }) }
  })
})
afterAll(() => service.close())

describe('the OpenAPI document', () => {
  test('is made once, and not sent again to whoever has it', async () => {
    const first = await service.ask('/api/openapi.json')
    const etag = first.headers.get('etag') ?? ''
    const again = await service.ask('/api/openapi.json', { headers: { 'if-none-match': etag } })
    const other = await service.ask('/api/openapi.json', { headers: { 'if-none-match': '"another"' } })
    expect([first.status, again.status, await again.text(), again.headers.get('etag'), other.status]).toEqual([200, 304, '', etag, 200])
    expect(await other.text()).toBe(await first.text())
  })
})

/** A body that tells whether anybody has looked at it. */
function watchedBody() {
  let isRead = false
  const body = new ReadableStream(
    {
      pull: stream => {
        isRead = true
        stream.enqueue(new TextEncoder().encode('{"text":"'))
        stream.close()
      }
    },
    { highWaterMark: 0 }
  )
  return { init: { method: 'POST', body, duplex: 'half' } as const, isRead: () => isRead }
}

test.each([
  ['no token', '/api/tickets', {}, 401],
  ['a token of somebody else', '/api/tickets', { authorization: 'Bearer a.b.c' }, 401],
  ['a token of somebody else, where none is needed', '/api/sessions', { authorization: 'Bearer a.b.c' }, 401],
  ['no key of the exchange', '/api/pbx/calls', {}, 401],
  ['no address of ours', '/api/nowhere', {}, 404]
])('with %s nothing of what is sent is read', async (_what, path, headers, status) => {
  const { init, isRead } = watchedBody()
  const answer = await service.ask(path, { ...init, headers: { ...json, ...headers } })
  expect([answer.status, isRead()]).toEqual([status, false])
})

test('an address that has had its share of signing in is told so before its words are read', async () => {
  const { init, isRead } = watchedBody()
  const headers = { ...json, 'x-forwarded-for': '192.0.2.200' }
  for (let time = 0; time < 3; time++) await service.ask('/api/sessions', { method: 'POST', headers, body: '{}' })
  const answer = await service.ask('/api/sessions', { ...init, headers })
  expect([answer.status, isRead()]).toEqual([429, false])
})

let addresses = 0
function freshAddress(): string {
  addresses += 1
  return `198.51.100.${addresses}`
}

const code = 'A'.repeat(22)
const doors: readonly (readonly [string, string, string, Readonly<Record<string, string>>])[] = [
  ['health', 'GET', '/api/health', {}],
  ['the company', 'GET', '/api/welcome?organization=nobody', {}],
  ['the demo people', 'GET', '/api/demo-people?side=resident', {}],
  ['tickets without a token', 'GET', '/api/tickets', {}],
  ['tickets with a wrong token', 'GET', '/api/tickets', { authorization: 'Bearer a.b.c' }],
  ['a path that is not there', 'GET', '/api/nowhere', {}],
  ['a method that is not there', 'PUT', '/api/health', {}],
  ["a ticket's page", 'GET', `/t/${code}`, {}],
  ["a ticket's code", 'GET', `/t/${code}.png`, {}],
  ["a post's page", 'GET', `/p/${code}`, {}],
  ['the scheduler with a wrong secret', 'GET', '/api/cron/drain-outbox', { authorization: 'Bearer guessed' }],
  ['the exchange with a wrong key', 'POST', '/api/pbx/calls', { ...json, authorization: 'Bearer guessed' }],
  ['the sheet without a token', 'GET', '/api/visit-sheet', {}],
  ['a photo without a signature', 'GET', '/files/shown/a.jpg', {}],
  ['an upload without a form', 'POST', '/files', {}],
  ['nothing of ours', 'GET', '/elsewhere', {}]
]

test.each(doors)('a stranger who asks for %s is counted, and told when to come again', async (_what, method, path, headers) => {
  const address = freshAddress()
  const ask = () => service.ask(path, { method, headers: { ...headers, 'x-forwarded-for': `203.0.113.9, ${address}` } })
  const statuses = [(await ask()).status, (await ask()).status, (await ask()).status]
  const last = await ask()
  expect([statuses.includes(429), last.status, last.headers.get('retry-after')]).toEqual([false, 429, expect.stringMatching(/^\d+$/)])
})

test('a stranger is sent the long document a twentieth as often as anything else, and is told whether it has changed', async () => {
  const headers = { 'x-forwarded-for': freshAddress() }
  const first = await service.ask('/api/openapi.json', { headers })
  const again = await service.ask('/api/openapi.json', { headers })
  const known = await service.ask('/api/openapi.json', { headers: { ...headers, 'if-none-match': first.headers.get('etag') ?? '' } })

  expect([first.status, again.status, known.status]).toEqual([200, 429, 304])
  expect(again.headers.get('retry-after')).toMatch(/^\d+$/)
})

test.each([
  ['signed in', '/api/me', resident, {}],
  ['the exchange with its key', '/api/pbx/calls', undefined, { authorization: `Bearer ${exchangeKey}` }]
])('%s is not counted', async (_who, path, viewer, headers) => {
  const method = viewer === undefined ? 'POST' : 'GET'
  const ask = () => service.ask(path, { method, headers: { ...headers, 'x-forwarded-for': '192.0.2.201' } }, viewer)
  const statuses = [await ask(), await ask(), await ask(), await ask(), await ask()].map(({ status }) => status)
  expect(statuses.includes(429)).toBe(false)
})

test('whoever has a whole IPv6 prefix is counted once', async () => {
  const statuses: number[] = []
  for (const end of ['1', '2', '3', 'ffff:1']) {
    const headers = { 'x-forwarded-for': `2001:db8:7:7:${end.includes(':') ? '1:1' : '0:0'}:${end.includes(':') ? end : `0:${end}`}` }
    statuses.push((await service.ask('/api/nowhere', { headers })).status)
  }
  expect(statuses).toEqual([404, 404, 404, 429])
})
