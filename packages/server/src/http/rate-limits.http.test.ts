import { wang, zhou } from '@linying/testkit/rules'
import { aReport, company, fixedId, type TestService, testService, type Who } from '@linying/testkit/service'
import { allowance } from '../allowance/allowance.js'

const resident: Who = { id: wang.id, side: 'resident' }

/** The buckets that were counted in the database's stead, which costs a trip. */
const counted: string[] = []
let service: TestService
let page: string
beforeAll(async () => {
  service = await testService(ports => {
    const counts = new Map<string, number>()
    const count = async ({ bucket, now }: { readonly bucket: string; readonly now: string }) => {
      const window = `${bucket} ${now}`
      counts.set(window, (counts.get(window) ?? 0) + 1)
      counted.push(bucket)
      return counts.get(window) ?? 0
    }
    const shares = { signInsPerMinute: 2, readingsPerMinute: 2 }
    return { ...ports, trustedProxies: 1, allowance: allowance(shares, { ...ports, limiter: { count } }) }
  })
  const place = { kind: 'room', roomId: company.wangsRoom.id } as const
  const body = aReport({ id: fixedId('ticket', 1), communityId: company.community.id, place }, service.clock.now())
  const { codeUrl } = await service.as(resident).call('reportTicket', { idempotencyKey: 'key-of-report', body })
  page = new URL(codeUrl).pathname
})
beforeEach(() => {
  service.clock.passMinutes(1)
  counted.length = 0
})
afterAll(() => service.close())

function signInFrom(address: string): Promise<Response> {
  const body = JSON.stringify({ credential: 'demo:王秀兰', side: 'resident' })
  const headers = { 'content-type': 'application/json', 'x-forwarded-for': `203.0.113.99, ${address}` }
  return service.ask('/api/sessions', { method: 'POST', body, headers })
}

async function statusesOf(answers: readonly (() => Promise<Response>)[]): Promise<number[]> {
  const statuses: number[] = []
  for (const answer of answers) statuses.push((await answer()).status)
  return statuses
}

test('an address that signs in too often is told when to come again, another address is not kept waiting', async () => {
  const one = () => signInFrom('192.0.2.1')
  expect(await statusesOf([one, one])).toEqual([201, 201])

  const refused = await one()
  expect([refused.status, refused.headers.get('retry-after')]).toEqual([429, '60'])
  expect(await refused.json()).toMatchObject({
    code: 'too-many-requests',
    retryAfterSeconds: 60,
    detail: expect.stringContaining('60 秒后')
  })

  expect((await signInFrom('192.0.2.2')).status).toBe(201)
  service.clock.passMinutes(1)
  expect((await one()).status).toBe(201)
})

test('refreshing counts with signing in, and an access token is no way around it', async () => {
  const headers = { 'content-type': 'application/json', 'x-forwarded-for': '192.0.2.3' }
  const body = JSON.stringify({ refreshToken: 'x'.repeat(40) })
  const refresh = () => service.ask('/api/sessions/refresh', { method: 'POST', body, headers }, resident)
  expect(await statusesOf([refresh, () => signInFrom('192.0.2.3'), refresh])).toEqual([401, 201, 429])
})

test('no address is kept in readable form', async () => {
  await signInFrom('192.0.2.4')
  expect([counted.length, counted.join().includes('192.0.2.4')]).toEqual([1, false])
})

test('whoever opens the public page too often sees a page that says so and comes back by itself', async () => {
  const open = () => service.ask(page, { headers: { 'x-forwarded-for': '192.0.2.5' } })
  expect(await statusesOf([open, open])).toEqual([200, 200])

  const refused = await open()
  expect([refused.status, refused.headers.get('retry-after'), refused.headers.get('refresh')]).toEqual([429, '60', '60'])
  expect(await refused.text()).toContain('</html>')
})

test('scanned codes are limited for strangers only, and nothing but signing in costs a trip for counting', async () => {
  const headers = { 'x-forwarded-for': '192.0.2.6' }
  const code = `/api/ticket-codes/${page.split('/').at(-1)}`
  const asStranger = () => service.ask(code, { headers })
  const signedIn = () => service.ask(code, { headers }, { id: zhou.id, side: 'staff' })
  expect(await statusesOf([asStranger, asStranger, asStranger])).toEqual([200, 200, 429])
  expect(await statusesOf([signedIn, signedIn, signedIn])).toEqual([200, 200, 200])
  expect(counted).toEqual([])
})
