import { type Database, drawnCodes } from '@linying/database'
import { readSettings } from '@linying/server'
import { gu, wang, zhou } from '@linying/testkit/rules'
import {
  act,
  aReport,
  company,
  fixedId,
  freshKey,
  givenPatrolPost,
  type TestProcess,
  type TestService,
  testService,
  tokenFor
} from '@linying/testkit/service'
import { redrawCodes } from './redraw-codes.js'

const communityId = company.community.id
const before = readSettings({ DATABASE_URL: 'postgres://db/linying' })
const replaced = {
  CODE_KEY: 'c'.repeat(32),
  CODE_KEY_PREVIOUS: before.CODE_KEY,
  SESSION_KEY: 's'.repeat(32),
  SESSION_KEY_PREVIOUS: before.SESSION_KEY
}
const ticketId = fixedId('ticket', 1)
const herself = { id: wang.id, side: 'resident' } as const
const agent = { id: zhou.id, side: 'staff' } as const
const here = { organizationId: company.organizationId, communityId, by: gu.id }

let service: TestService
let database: Database
let printed: string
beforeEach(async () => {
  service = await testService()
  database = service.owner
  printed = tokenIn((await report(service, ticketId)).codeUrl)
})
afterEach(async () => {
  await service.close()
})

test('while the key is replaced a printed code opens, stays the ticket’s, and outlives what happens to it', async () => {
  const after = service.beside(replaced)
  expect(await opens(after, printed)).toBe(200)
  await act(after.as(agent), ticketId, { action: 'accept' }, service.clock.now())
  expect([await opens(after, printed), tokenIn(await codeOf(after))]).toEqual([200, printed])
})

test('what is reported from then on is drawn with the new key, and so is a code that is renewed', async () => {
  const after = service.beside(replaced)
  const { codeUrl } = await report(after, fixedId('ticket', 2))
  await act(after.as(agent), ticketId, { action: 'renewCode' }, service.clock.now())
  const without = service.beside({ ...replaced, CODE_KEY_PREVIOUS: undefined })
  expect([
    await opens(without, tokenIn(codeUrl)),
    await opens(without, tokenIn(await codeOf(without))),
    await opens(without, printed)
  ]).toEqual([200, 200, 404])
})

test('drawn anew, every code is one of the new key and what was printed before opens nothing; a dry run only counts', async () => {
  const post = await givenPatrolPost(service, { number: 1, ...here })
  const after = service.beside(replaced)
  const expected = { tickets: 1, posts: ['翠湖花园 快递柜1'] }
  expect(await redrawCodes(after.ports, drawnCodes(database), true)).toEqual(expected)
  expect([await opens(after, printed), await opensPost(after, post.token)]).toEqual([200, 200])
  expect(await redrawCodes(after.ports, drawnCodes(database), false)).toEqual(expected)
  expect([await opens(after, printed), await opensPost(after, post.token)]).toEqual([404, 404])

  const without = service.beside({ ...replaced, CODE_KEY_PREVIOUS: undefined })
  expect([await opens(without, tokenIn(await codeOf(without))), await opensPost(without, tokenIn(await codeOfPost(without)))]).toEqual([
    200, 200
  ])
  expect(await redrawCodes(without.ports, drawnCodes(database), false)).toEqual({ tickets: 0, posts: [] })
})

test('the printed code of a post checks in while the key is replaced, also after the post was changed, and so does a screen', async () => {
  const post = await givenPatrolPost(service, { number: 1, ...here, proof: 'screen' })
  const { code } = await service.as({ id: gu.id, side: 'staff' }).call('showPatrolScreen', { params: { communityId, postId: post.postId } })
  const after = service.beside(replaced)
  const [shown] = (await after.as({ id: gu.id, side: 'staff' }).call('listPatrolPosts', { params: { communityId } })).items
  if (shown === undefined) throw new Error('there is a post')
  const { id: postId, communityId: _, codeVersion: __, codeUrl, ...said } = shown
  await after
    .as({ id: gu.id, side: 'staff' })
    .call('savePatrolPost', { params: { communityId, postId }, body: { ...said, place: '西门内' } })
  expect(tokenIn(codeUrl ?? '')).toBe(post.token)
  const body = { id: fixedId('duty', 1), screenCode: code }
  const { here: there } = await after.as(agent).call('checkInAtPost', { params: { token: post.token }, body })
  expect(there?.duty?.id).toBe(body.id)
})

test('whoever is signed in stays so while the key is replaced, and asks again for the answer that was lost', async () => {
  const session = await service.as(undefined).call('signIn', { body: { credential: 'demo:王秀兰', side: 'resident' } })
  const lost = await service.as(undefined).call('refreshSession', { body: { refreshToken: session.refreshToken } })
  const after = service.beside(replaced)
  const me = { headers: { authorization: `Bearer ${session.accessToken}` } }
  expect((await after.fetch(new Request('http://service.test/api/me', me))).status).toBe(200)
  expect((await after.as(undefined).call('refreshSession', { body: { refreshToken: session.refreshToken } })).refreshToken).toBe(
    lost.refreshToken
  )
  expect(service.ports.verifyAccess(await tokenFor(after.ports, herself))).toBeUndefined()
})

async function report(on: TestProcess, id: string) {
  const body = aReport({ id, communityId, place: { kind: 'room', roomId: company.wangsRoom.id } }, service.clock.now())
  return on.as(herself).call('reportTicket', { idempotencyKey: freshKey(), body })
}

async function codeOf(on: TestProcess): Promise<string> {
  const { codeUrl } = await on.as(herself).call('getTicket', { params: { ticketId } })
  return codeUrl
}

async function codeOfPost(on: TestProcess): Promise<string> {
  const { items } = await on.as({ id: gu.id, side: 'staff' }).call('listPatrolPosts', { params: { communityId } })
  return items[0]?.codeUrl ?? ''
}

async function opens(on: TestProcess, token: string): Promise<number> {
  return (await on.ask(`/t/${token}`)).status
}

async function opensPost(on: TestProcess, token: string): Promise<number> {
  return (await on.ask(`/p/${token}`)).status
}

function tokenIn(url: string): string {
  return new URL(url).pathname.split('/').at(-1) ?? ''
}
