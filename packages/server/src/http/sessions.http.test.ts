import { wang, zhou } from '@linying/testkit/rules'
import { asOwner, type TestService, testService } from '@linying/testkit/service'
import { z } from 'zod'

const pair = z.looseObject({ accessToken: z.string().default(''), refreshToken: z.string().default('') })

let service: TestService
beforeEach(async () => {
  service = await testService()
})
afterEach(() => service.close())

test('a refresh answer that was lost may be asked for again, and is the same pair', async () => {
  const { refreshToken } = await signIn()
  const lost = await refreshed(refreshToken)
  service.clock.set('2026-11-22T02:00:59.999Z')
  expect(await refreshed(refreshToken)).toEqual(lost)
  service.clock.set('2026-11-22T02:02:00.000Z')
  expect((await refreshed(lost.body.refreshToken)).status).toBe(200)
})

test('twenty refreshes with one token at once give one pair', async () => {
  const { refreshToken } = await signIn()
  const answers = await Promise.all(Array.from({ length: 20 }, () => refreshed(refreshToken)))
  expect(new Set(answers.map(answer => JSON.stringify(answer))).size).toBe(1)
  expect(answers[0]?.status).toBe(200)
})

test('a token that comes back after a minute ends access too, of whoever holds the newer pair as well', async () => {
  const first = await signIn()
  const { body } = await refreshed(first.refreshToken)
  expect(await seesMe(body.accessToken)).toBe(200)
  service.clock.passMinutes(1)
  expect((await refreshed(first.refreshToken)).status).toBe(401)
  expect([await seesMe(body.accessToken), (await refreshed(body.refreshToken)).status]).toEqual([401, 401])
})

test('whoever signs out is signed out with the token at hand, and has not signed out elsewhere', async () => {
  const [here, elsewhere] = [await signIn(), await signIn()]
  const leave = { method: 'DELETE', headers: { authorization: `Bearer ${here.accessToken}` } }
  expect((await service.ask('/api/sessions/current', leave)).status).toBe(204)
  expect((await service.ask('/api/sessions/current', leave)).status).toBe(401)
  expect([await seesMe(here.accessToken), await seesMe(elsewhere.accessToken)]).toEqual([401, 200])
})

test('whoever has no post any more cannot refresh a session of the staff, nor go on with its token', async () => {
  const { accessToken, refreshToken } = await signIn('demo:周敏', 'staff')
  expect(await seesMe(accessToken)).toBe(200)
  await asOwner(service, 'update posts set held_until = now() where person_id = $1', [zhou.id])
  expect([await seesMe(accessToken), (await refreshed(refreshToken)).status]).toEqual([401, 401])
})

test('a resident who has moved out of everywhere stays signed in, and reads what she was told until then', async () => {
  const { accessToken, refreshToken } = await signIn()
  await asOwner(service, 'update residencies set moved_out = now() where person_id = $1', [wang.id])
  expect([await seesMe(accessToken), (await refreshed(refreshToken)).status]).toEqual([200, 200])
})

describe('where somebody is signed in', () => {
  test('she is told of every place, this one first: with what, since when, and when it was used', async () => {
    const here = await signIn('demo:王秀兰', 'resident', inWeChat)
    service.clock.passMinutes(5)
    const there = await signIn('demo:王秀兰', 'resident', onPc)
    service.clock.passMinutes(5)
    await signIn('demo:秦明', 'resident', onPc)

    const [since, later] = ['2026-11-22T02:00:00.000Z', '2026-11-22T02:05:00.000Z']
    const phone = { side: 'resident', app: 'wechat', device: 'android_phone', signedInAt: since, usedAt: since }
    const pc = { side: 'resident', app: 'browser', device: 'windows', signedInAt: later, usedAt: later }
    const id = expect.any(String)
    expect(await places(here)).toEqual({
      items: [
        { ...phone, id, isThis: true },
        { ...pc, id, isThis: false }
      ],
      more: 0
    })
    expect(await places(there)).toEqual({
      items: [
        { ...pc, id, isThis: true },
        { ...phone, id, isThis: false }
      ],
      more: 0
    })
  })

  test('she sees from where a session was used last, also where it was opened elsewhere', async () => {
    const here = await signIn()
    const taken = await signIn('demo:王秀兰', 'resident', inWeChat)
    service.clock.passMinutes(5)
    await refreshed(taken.refreshToken, onPc)
    const { items } = await places(here)
    expect(items[1]).toMatchObject({ app: 'browser', device: 'windows', usedAt: '2026-11-22T02:05:00.000Z' })
  })

  test.each(['x'.repeat(2000), 'caf\u00e9 \u0007'])('nobody is refused for what her program says of itself (%j)', async userAgent => {
    const here = await signIn('demo:王秀兰', 'resident', userAgent)
    expect((await places(here)).items).toMatchObject([{ app: expect.any(String), device: 'unknown' }])
  })

  test('what has ended or run out, and what only a post kept open, is no place any more', async () => {
    const [here, left] = [await signIn('demo:周敏'), await signIn('demo:周敏')]
    await signIn('demo:周敏', 'staff')
    expect((await places(here)).items.map(({ side }) => side).sort()).toEqual(['resident', 'resident', 'staff'])
    await ask('DELETE', '/api/sessions/current', left)
    await asOwner(service, 'update posts set held_until = now() where person_id = $1', [zhou.id])
    expect((await places(here)).items).toMatchObject([{ side: 'resident', isThis: true }])
    service.clock.passMinutes(31 * 24 * 60)
    const later = await signIn('demo:周敏')
    expect((await places(later)).items).toMatchObject([{ isThis: true }])
  })

  test('of more than fifty she is told how many more there are', async () => {
    const here = await signIn()
    await asOwner(
      service,
      `insert into sessions (id, person_id, side, created_at, expires_at)
       select gen_random_uuid(), $1, 'resident', now(), '2027-01-01' from generate_series(1, 60)`,
      [wang.id]
    )
    const { items, more } = await places(here)
    expect([items.length, items[0]?.isThis, more]).toEqual([50, true, 11])
  })

  test('she ends one: it reads, writes and renews nothing from then on, and no other has ended', async () => {
    const [here, lost, kept] = [await signIn(), await signIn('demo:王秀兰', 'resident', onPc), await signIn()]
    const path = `/api/me/sessions/${await idOf(here, 'windows')}`

    expect([await ask('DELETE', path, here), await ask('DELETE', path, here)]).toEqual([204, 204])
    const markRead = { ids: ['01900000-0000-7000-8000-000000000001'] }
    expect([await seesMe(lost.accessToken), await ask('POST', '/api/inbox/read', lost, markRead)]).toEqual([401, 401])
    expect((await refreshed(lost.refreshToken)).status).toBe(401)
    expect([await seesMe(here.accessToken), await seesMe(kept.accessToken)]).toEqual([200, 200])
    expect((await places(here)).items.map(({ device }) => device)).toEqual(['unknown', 'unknown'])
  })

  test('she ends all others, of either side: only the one in which she asks goes on, and nobody else is signed out', async () => {
    const [here, phone, work] = [await signIn('demo:周敏'), await signIn('demo:周敏'), await signIn('demo:周敏', 'staff')]
    const neighbour = await signIn('demo:秦明')

    expect(await ask('DELETE', '/api/me/other-sessions', here)).toBe(204)
    expect(await Promise.all([here, phone, work, neighbour].map(one => seesMe(one.accessToken)))).toEqual([200, 401, 401, 200])
    expect((await refreshed(work.refreshToken)).status).toBe(401)
    expect((await places(here)).items).toMatchObject([{ isThis: true }])
  })

  test('a session of somebody else is unknown to her, and goes on', async () => {
    const [here, neighbour] = [await signIn(), await signIn('demo:秦明', 'resident', onPc)]
    const path = `/api/me/sessions/${await idOf(neighbour, 'windows')}`
    const { status, code } = await problemOf('DELETE', path, here)
    expect([status, code, await seesMe(neighbour.accessToken)]).toEqual([404, 'not-found', 200])
  })
})

const inWeChat =
  'Mozilla/5.0 (Linux; Android 13; V2148A; wv) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/116.0.0.0 Mobile Safari/537.36 MicroMessenger/8.0.47'
const onPc = 'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/131.0.0.0 Safari/537.36'

const placesShown = z.object({
  items: z.array(
    z.object({
      id: z.string(),
      side: z.string(),
      app: z.string(),
      device: z.string(),
      signedInAt: z.string(),
      usedAt: z.string(),
      isThis: z.boolean()
    })
  ),
  more: z.number()
})

async function places({ accessToken }: Pair) {
  const answer = await service.ask('/api/me/sessions', { headers: { authorization: `Bearer ${accessToken}` } })
  return placesShown.parse(await answer.json())
}

async function idOf(asking: Pair, device: string): Promise<string> {
  return (await places(asking)).items.find(one => one.device === device)?.id ?? ''
}

async function ask(method: string, path: string, asking: Pair, body?: unknown): Promise<number> {
  return (await asked(method, path, asking, body)).status
}

async function problemOf(method: string, path: string, asking: Pair) {
  return z.looseObject({ status: z.number(), code: z.string() }).parse(await (await asked(method, path, asking)).json())
}

function asked(method: string, path: string, { accessToken }: Pair, body?: unknown): Promise<Response> {
  const headers = { authorization: `Bearer ${accessToken}`, 'content-type': 'application/json' }
  return service.ask(path, { method, headers, ...(body === undefined ? {} : { body: JSON.stringify(body) }) })
}

type Pair = z.output<typeof pair>

async function signIn(credential = 'demo:王秀兰', side: 'resident' | 'staff' = 'resident', userAgent = ''): Promise<Pair> {
  const init = { method: 'POST', headers: headersFrom(userAgent), body: JSON.stringify({ credential, side }) }
  return pair.parse(await (await service.ask('/api/sessions', init)).json())
}

function headersFrom(userAgent: string): Record<string, string> {
  return { 'content-type': 'application/json', ...(userAgent === '' ? {} : { 'user-agent': userAgent }) }
}

async function refreshed(refreshToken: string, userAgent = '') {
  const init = { method: 'POST', headers: headersFrom(userAgent), body: JSON.stringify({ refreshToken }) }
  const answer = await service.ask('/api/sessions/refresh', init)
  return { status: answer.status, body: pair.parse(await answer.json()) }
}

async function seesMe(accessToken: string): Promise<number> {
  return (await service.ask('/api/me', { headers: { authorization: `Bearer ${accessToken}` } })).status
}
