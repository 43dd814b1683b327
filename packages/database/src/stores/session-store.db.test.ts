import type { Device } from '@linying/domain'
import { setUpCommunity, type ThrowAwayDatabase, throwAwayDatabase, wang, zhou } from '@linying/testkit'
import type { NewSession, SessionStore } from '@linying/usecases'
import { sql } from 'drizzle-orm'
import pg from 'pg'
import { sessionStore } from './session-store.js'

const session: NewSession = {
  id: '01900000-0000-7000-8000-000000005e01',
  personId: wang.id,
  side: 'resident',
  refreshHash: 'first',
  createdAt: '2026-11-22T02:00:00.000Z',
  expiresAt: '2026-12-22T02:00:00.000Z',
  app: 'browser',
  device: 'windows'
}
const device: Device = { app: 'wechat', device: 'iphone' }
const times = { now: '2026-11-22T02:10:00.000Z', graceUntil: '2026-11-22T02:11:00.000Z', expiresAt: '2026-12-22T02:10:00.000Z', device }
const afterGrace = { ...times, now: '2026-11-22T02:11:00.000Z' }
const exchanged = (nextHash: string) => ({ id: session.id, personId: wang.id, side: 'resident', nextHash, goodUntil: times.graceUntil })

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

  expect(await sessions.rotate({ ...times, refreshHash: 'first', nextHash: 'second' })).toEqual(exchanged('second'))
  expect(await sessions.rotate({ ...afterGrace, refreshHash: 'second', nextHash: 'third' })).toMatchObject({ nextHash: 'third' })
})

test('a lost answer may be asked for again within its grace, and is the same', async () => {
  await sessions.open(session)
  await sessions.rotate({ ...times, refreshHash: 'first', nextHash: 'lost' })

  const again = { ...times, now: '2026-11-22T02:10:59.999Z', graceUntil: '2026-11-22T02:11:59.999Z' }
  expect(await sessions.rotate({ ...again, refreshHash: 'first', nextHash: 'another' })).toEqual(exchanged('lost'))
  expect(await sessions.rotate({ ...afterGrace, refreshHash: 'another', nextHash: 'third' })).toBeUndefined()
  expect(await sessions.rotate({ ...afterGrace, refreshHash: 'lost', nextHash: 'third' })).toMatchObject({ nextHash: 'third' })
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

test('twenty who exchange the same token at once all get its one successor', async () => {
  await sessions.open(session)

  const names = Array.from({ length: 20 }, (_, index) => `next-${index}`)
  const answers = await Promise.all(names.map(nextHash => sessions.rotate({ ...times, refreshHash: 'first', nextHash })))
  const { rows } = await given.database.execute(sql`select hash from refresh_tokens where hash <> 'first'`)
  expect(rows).toHaveLength(1)
  expect(answers).toEqual(names.map(() => exchanged(String(rows[0]?.hash))))
})

test('whoever signs out while his token is exchanged is signed out', async () => {
  await sessions.open(session)
  const leaving = new pg.Client({ connectionString: given.ownerUrl })
  await leaving.connect()
  await leaving.query('begin')
  await leaving.query('update sessions set ended_at = $1 where id = $2', [times.now, session.id])
  const exchanging = sessions.rotate({ ...times, refreshHash: 'first', nextHash: 'second' })
  await Promise.race([untilSomebodyWaits(leaving), exchanging])
  await leaving.query('commit')
  await leaving.end()

  expect(await exchanging).toBeUndefined()
  expect(await sessions.rotate({ ...times, refreshHash: 'second', nextHash: 'third' })).toBeUndefined()
})

test('a session of the staff ends with the last post, and stays ended when there is another one', async () => {
  await sessions.open({ ...session, personId: zhou.id, side: 'staff' })
  await given.database.execute(sql`update posts set held_until = now() where person_id = ${zhou.id}`)
  expect(await sessions.rotate({ ...times, refreshHash: 'first', nextHash: 'second' })).toBeUndefined()
  await given.database.execute(sql`update posts set held_until = null where person_id = ${zhou.id}`)
  expect(await sessions.rotate({ ...times, refreshHash: 'first', nextHash: 'second' })).toBeUndefined()
})

test('whoever works here no more may still be a resident', async () => {
  await sessions.open({ ...session, personId: zhou.id })
  await given.database.execute(sql`update posts set held_until = now() where person_id = ${zhou.id}`)
  expect(await sessions.rotate({ ...times, refreshHash: 'first', nextHash: 'second' })).toMatchObject({ personId: zhou.id })
})

test('a session is ended once', async () => {
  await sessions.open(session)
  await sessions.end(session.id, times.now)

  await expect(sessions.end(session.id, times.now)).rejects.toMatchObject({ cause: { code: 'LY401' } })
})

test('an unknown, expired or ended token gives nothing', async () => {
  await sessions.open(session)

  expect(await sessions.rotate({ ...times, refreshHash: 'unknown', nextHash: 'x' })).toBeUndefined()
  expect(await sessions.rotate({ ...times, now: session.expiresAt, refreshHash: 'first', nextHash: 'y' })).toBeUndefined()
  await sessions.end(session.id, times.now)
  expect(await sessions.rotate({ ...times, refreshHash: 'first', nextHash: 'z' })).toBeUndefined()
})

/** Until a statement of another connection waits for what this one holds. */
async function untilSomebodyWaits(holding: pg.Client): Promise<void> {
  const waiting = `select from pg_stat_activity where pg_backend_pid() = any(pg_blocking_pids(pid))`
  while ((await holding.query(waiting)).rowCount === 0) await holding.query('select pg_sleep(0.01)')
}
