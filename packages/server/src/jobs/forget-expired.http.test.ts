import type { Database } from '@linying/database'
import { plusDays } from '@linying/domain'
import { wang, zhou } from '@linying/testkit'
import { act, aReport, company, fixedId, freshKey, signedIn, type TestService, testService } from '@linying/testkit/service'
import { sessionRules } from '@linying/usecases'

const kept = ['tickets', 'ticket_events', 'event_words', 'photos', 'clocks', 'clock_alarms', 'visits', 'visit_events', 'visit_words']
const place = { kind: 'room', roomId: company.wangsRoom.id } as const
const communityId = company.community.id

let service: TestService
let owner: Database
beforeEach(async () => {
  service = await testService()
  owner = service.owner
})
afterEach(async () => {
  await service.close()
})

test.each([
  ['attempts', 2],
  ['idempotency_keys', 7],
  ['refresh_tokens', 30],
  ['sessions', 60],
  ['outbox', 30],
  ['inbox_items', 365]
] as const)('of %s nothing is forgotten for %i days, and then it is', async (table, days) => {
  await live()
  const before = await count(table)
  service.clock.passMinutes(days * 24 * 60)
  await service.runJob('forget-expired')
  const within = await count(table)
  service.clock.passMinutes(2)
  await service.runJob('forget-expired')

  expect(before).toBeGreaterThan(0)
  expect(within).toBeGreaterThanOrEqual(table === 'refresh_tokens' ? 1 : before)
  expect(await count(table)).toBeLessThan(within)
})

test('by the shortest rule that there can be, a session is not forgotten before the last token for it has run out', async () => {
  const who = await signedIn(service, { id: wang.id, side: 'resident' })
  await owner.execute(`update retention_rules set kept_hours = 1 where what = 'sessions'`)
  await expect(owner.execute(`update retention_rules set kept_hours = 0 where what = 'sessions'`)).rejects.toThrow()
  await service.ports.sessions.end(who.sessionId, service.clock.now())
  const statuses = []
  // a token that was handed out at the last moment is good for as long
  for (const minutes of [0, sessionRules.accessMinutes, 60 - sessionRules.accessMinutes]) {
    service.clock.passMinutes(minutes)
    await service.runJob('forget-expired')
    statuses.push((await service.ask('/api/me', {}, who)).status)
  }
  expect([statuses, await count('sessions')]).toEqual([[401, 401, 401], 1])
  service.clock.passMinutes(1)
  await service.runJob('forget-expired')
  expect(await count('sessions')).toBe(0)
})

test('nothing of the record is touched, however old it is, and no message that nobody has been told', async () => {
  await live()
  const waiting = fixedId('ticket', 2)
  await service
    .as({ id: wang.id, side: 'resident' })
    .call('reportTicket', { idempotencyKey: freshKey(), body: aReport({ id: waiting, communityId, place }, service.clock.now()) })
  const before = await Promise.all(kept.map(count))
  service.clock.set(plusDays(service.clock.now(), 4000))
  await service.runJob('forget-expired')

  expect(await Promise.all(kept.map(count))).toEqual(before)
  const { rows } = await owner.execute(`select distinct ticket_id from outbox`)
  expect(rows).toEqual([{ ticket_id: waiting }])
})

test('a community whose people look further back keeps what they were told for longer', async () => {
  await live()
  const before = await count('inbox_items')
  await owner.execute(
    `insert into retention_rules (what, community_id, kept_hours, source) values ('inbox', '${communityId}', 2 * 365 * 24, 'its manager')`
  )
  service.clock.set(plusDays(service.clock.now(), 400))
  await service.runJob('forget-expired')
  expect(await count('inbox_items')).toBe(before)
  service.clock.set(plusDays(service.clock.now(), 400))
  await service.runJob('forget-expired')
  expect(await count('inbox_items')).toBe(0)
})

test('what a session was exchanged for long ago is forgotten while it goes on', async () => {
  const client = service.as(undefined)
  let { refreshToken } = await client.call('signIn', { body: { credential: 'demo:王秀兰', side: 'resident' } })
  for (let week = 0; week < 8; week += 1) {
    service.clock.set(plusDays(service.clock.now(), 7))
    refreshToken = (await client.call('refreshSession', { body: { refreshToken } })).refreshToken
  }
  await service.runJob('forget-expired')

  expect(await count('refresh_tokens')).toBeLessThan(7)
  expect(await client.call('refreshSession', { body: { refreshToken } })).toMatchObject({ personId: wang.id })
})

/** Somebody signs in and refreshes, reports, is answered, and all are told. */
async function live(): Promise<void> {
  const client = service.as(undefined)
  const { refreshToken } = await client.call('signIn', { body: { credential: 'demo:王秀兰', side: 'resident' } })
  await client.call('refreshSession', { body: { refreshToken } })
  const body = aReport({ id: fixedId('ticket', 1), communityId, place }, service.clock.now())
  await service.as({ id: wang.id, side: 'resident' }).call('reportTicket', { idempotencyKey: freshKey(), body })
  await act(service.as({ id: zhou.id, side: 'staff' }), body.id, { action: 'accept' }, service.clock.now())
  await service.runJob('drain-outbox')
  await service.ports.mayTryScreen(wang.id)
}

async function count(table: string): Promise<number> {
  return (await owner.execute(`select from ${table}`)).rows.length
}
