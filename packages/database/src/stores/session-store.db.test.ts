import { setUpCommunity, type ThrowAwayDatabase, throwAwayDatabase, wang, zhou } from '@linying/testkit'
import type { NewSession, SessionStore } from '@linying/usecases'
import { sessionStore } from './session-store.js'

const session: NewSession = {
  id: '01900000-0000-7000-8000-000000005e01',
  personId: wang.id,
  side: 'resident',
  refreshHash: 'first',
  createdAt: '2026-11-22T02:00:00.000Z',
  expiresAt: '2026-12-22T02:00:00.000Z'
}
const times = { now: '2026-11-22T02:10:00.000Z', graceUntil: '2026-11-22T02:11:00.000Z', expiresAt: '2026-12-22T02:10:00.000Z' }
const afterGrace = { ...times, now: '2026-11-22T02:11:00.000Z' }
const opened = { id: session.id, personId: wang.id, side: 'resident' }

let given: ThrowAwayDatabase
let sessions: SessionStore

beforeEach(async () => {
  given = await throwAwayDatabase()
  sessions = sessionStore(given.database)
  await setUpCommunity(given.database)
})

afterEach(() => given.close())

test('a resident signs in to her own side only; staff sign in to both', async () => {
  const ids = [1, 2, 3, 4].map(number => session.id.slice(0, -1) + number)
  const attempts = [
    { personId: wang.id, side: 'resident' },
    { personId: wang.id, side: 'staff' },
    { personId: zhou.id, side: 'staff' },
    { personId: zhou.id.replace('-8000-', '-9000-'), side: 'resident' }
  ] as const

  const outcomes = await Promise.all(
    attempts.map((attempt, index) => sessions.open({ ...session, ...attempt, id: ids[index] ?? '', refreshHash: `${index}` }))
  )
  expect(outcomes).toEqual([true, false, true, false])
})

test('a refresh token is exchanged for the next one', async () => {
  await sessions.open(session)

  expect(await sessions.rotate({ ...times, refreshHash: 'first', nextHash: 'second' })).toEqual(opened)
  expect(await sessions.rotate({ ...afterGrace, refreshHash: 'second', nextHash: 'third' })).toEqual(opened)
})

test('a lost answer may be asked for again within its grace, and both answers go on', async () => {
  await sessions.open(session)
  await sessions.rotate({ ...times, refreshHash: 'first', nextHash: 'lost' })

  expect(await sessions.rotate({ ...times, now: '2026-11-22T02:10:59.999Z', refreshHash: 'first', nextHash: 'again' })).toEqual(opened)
  expect(await sessions.rotate({ ...afterGrace, refreshHash: 'again', nextHash: 'third' })).toEqual(opened)
  expect(await sessions.rotate({ ...afterGrace, refreshHash: 'lost', nextHash: 'fourth' })).toEqual(opened)
})

test('asking again does not lengthen the grace', async () => {
  await sessions.open(session)
  await sessions.rotate({ ...times, refreshHash: 'first', nextHash: 'second' })
  await sessions.rotate({ ...times, graceUntil: '2026-11-22T02:30:00.000Z', refreshHash: 'first', nextHash: 'third' })

  expect(await sessions.rotate({ ...afterGrace, refreshHash: 'first', nextHash: 'fourth' })).toBeUndefined()
})

test('a token that comes back after its grace ends the session, for whoever holds the newer one too', async () => {
  await sessions.open(session)
  await sessions.rotate({ ...times, refreshHash: 'first', nextHash: 'second' })

  expect(await sessions.rotate({ ...afterGrace, refreshHash: 'first', nextHash: 'stolen' })).toBeUndefined()
  expect(await sessions.rotate({ ...afterGrace, refreshHash: 'second', nextHash: 'third' })).toBeUndefined()
})

test('two who exchange the same token at once both go on', async () => {
  await sessions.open(session)

  const both = await Promise.all(['one', 'other'].map(nextHash => sessions.rotate({ ...times, refreshHash: 'first', nextHash })))
  expect(both).toEqual([opened, opened])
})

test('an unknown, expired or ended token gives nothing', async () => {
  await sessions.open(session)

  expect(await sessions.rotate({ ...times, refreshHash: 'unknown', nextHash: 'x' })).toBeUndefined()
  expect(await sessions.rotate({ ...times, now: session.expiresAt, refreshHash: 'first', nextHash: 'y' })).toBeUndefined()
  await sessions.end(session.id, times.now)
  expect(await sessions.rotate({ ...times, refreshHash: 'first', nextHash: 'z' })).toBeUndefined()
})
