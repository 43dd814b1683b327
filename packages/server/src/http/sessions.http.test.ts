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

async function signIn(credential = 'demo:王秀兰', side: 'resident' | 'staff' = 'resident') {
  return service.as(undefined).call('signIn', { body: { credential, side } })
}

async function refreshed(refreshToken: string) {
  const init = { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ refreshToken }) }
  const answer = await service.ask('/api/sessions/refresh', init)
  return { status: answer.status, body: pair.parse(await answer.json()) }
}

async function seesMe(accessToken: string): Promise<number> {
  return (await service.ask('/api/me', { headers: { authorization: `Bearer ${accessToken}` } })).status
}
