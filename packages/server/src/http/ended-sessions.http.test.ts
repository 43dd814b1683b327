import { type EndpointName, endpoints } from '@linying/contract'
import { li, wang, zhou } from '@linying/testkit/rules'
import {
  asOwner,
  callers,
  everythingStored,
  requests,
  roleMatrix,
  type Scene,
  setScene,
  signedIn,
  type TestService,
  testService,
  type Who
} from '@linying/testkit/service'

let service: TestService
let scene: Scene
beforeAll(async () => {
  service = await testService()
  scene = await setScene(service)
})
afterAll(() => service.close())

const asked = (Object.keys(endpoints) as EndpointName[]).filter(name => 'security' in endpoints[name]) // the keys of `endpoints` are its names

test('in a session that has ended, every endpoint answers 401 at once and nothing is stored', async () => {
  const ready = []
  for (const name of asked) {
    const who = await signedIn(service, whoMay(name))
    const request = await requests[name](scene.things.own, service)
    await service.ports.sessions.end(who.sessionId, service.clock.now())
    ready.push({ name, who, request })
  }
  const before = await everythingStored(service)
  const statuses = []
  for (const { name, who, request } of ready) statuses.push([name, (await service.ask(...request, who)).status])
  expect(statuses).toEqual(asked.map(name => [name, 401]))
  expect(await everythingStored(service)).toEqual(before)
})

test.each(['/api/visit-sheet?utcOffsetMinutes=480', '/api/inbox'])('%s is closed to whoever has signed out', async path => {
  const who = await signedIn(service, { id: zhou.id, side: 'staff' })
  expect((await service.ask(path, {}, who)).status).toBe(200)
  await service.as(who).call('signOut', {})
  expect((await service.ask(path, {}, who)).status).toBe(401)
})

test('whoever scans a code in a session that has ended is told so, and anybody else opens it', async () => {
  const who = await signedIn(service, { id: wang.id, side: 'resident' })
  const path = `/api/ticket-codes/${scene.things.own.token}`
  await service.ports.sessions.end(who.sessionId, service.clock.now())
  expect([(await service.ask(path, {}, who)).status, (await service.ask(path)).status]).toEqual([401, 200])
})

test('whoever has no post any more gets nothing from any endpoint of the staff, at once, and stores nothing', async () => {
  const staffOnly = asked.filter(name => whoMay(name).side === 'staff')
  const ready = []
  for (const name of staffOnly)
    ready.push({ name, who: await signedIn(service, whoMay(name)), request: await requests[name](scene.things.own, service) })
  await asOwner(
    service,
    `update posts set held_until = held_from + interval '1 day' where community_id = '${scene.things.own.communityId}'`
  )
  const before = await everythingStored(service)
  const letIn = []
  for (const { name, who, request } of ready) {
    const { status } = await service.ask(...request, who)
    if (![401, 403, 404].includes(status)) letIn.push([name, status])
  }
  await asOwner(service, `update posts set held_until = null`)

  expect(letIn).toEqual([])
  expect(ready.length).toBeGreaterThan(20)
  expect(await everythingStored(service)).toEqual({ ...before, posts: expect.anything() })
})

test('a technician who has moved to another community reads nothing of the one before, not even what he was told', async () => {
  const before = await service.as({ id: li.id, side: 'staff' }).call('listInbox', { query: {} })
  await service.ports.outbox.drain(service.clock.now(), 1000)
  const told = await service.as({ id: li.id, side: 'staff' }).call('listInbox', { query: {} })
  await asOwner(service, `update posts set community_id = '${scene.things.otherCommunity.communityId}' where person_id = '${li.id}'`)
  const after = await service.as({ id: li.id, side: 'staff' }).call('listInbox', { query: {} })
  const { unreadCount } = await service.as({ id: li.id, side: 'staff' }).call('getMe', {})
  await asOwner(service, `update posts set community_id = '${scene.things.own.communityId}' where person_id = '${li.id}'`)

  expect(before.items.length + told.items.length).toBeGreaterThan(0)
  expect([after.items, unreadCount]).toEqual([[], 0])
})

test('in a session that goes on, every endpoint that asks for one answers', async () => {
  const statuses = []
  for (const name of asked) statuses.push([name, (await ask(name, await signedIn(service, whoMay(name)))).status])
  // no photo has been uploaded, which is another thing than not being let in
  expect(statuses).toEqual(asked.map(name => [name, name === 'completePhoto' ? 409 : roleMatrix[name][callerOf(name)][0]]))
})

/** The first of those who may do this to what is their own. */
function callerOf(name: EndpointName) {
  return callers.find(one => one !== 'anonymous' && ![403, 404].includes(roleMatrix[name][one][0])) ?? 'anonymous'
}

function whoMay(name: EndpointName): Who {
  const who = scene.people[callerOf(name)]
  if (who === undefined) throw new Error(`nobody may ${name}`)
  return who
}

async function ask(name: EndpointName, who: Who): Promise<Response> {
  const [path, init] = await requests[name](scene.things.own, service)
  return service.ask(path, init, who)
}
