import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { statuses } from '@linying/domain'
import { readSettings, wire } from '@linying/server'
import { type ThrowAwayDatabase, throwAwayDatabase } from '@linying/testkit'
import { communityId } from './company/demo-company.js'
import { playBeat } from './play-beat.js'
import { registerCompany } from './register-company.js'
import { seedDemo } from './seed-demo.js'
import { stories } from './stories/stories.js'
import { eventIdOf } from './stories/story-ids.js'
import { timelineOf } from './timeline.js'

const printed: string[] = []
let there: ThrowAwayDatabase
let dataDirectory: string
let codePath: string

beforeAll(async () => {
  there = await throwAwayDatabase()
  dataDirectory = mkdtempSync(join(tmpdir(), 'linying-demo-'))
  await beginAndBreakOff()
  codePath = (await seed()).codePath
}, 120_000)

afterAll(async () => {
  rmSync(dataDirectory, { recursive: true, force: true })
  await there.close()
})

test('the demo company has two communities, about three hundred rooms, sixteen staff and sixty repairs', async () => {
  const counts = await rowsOf(`select
    (select count(*)::int from communities) as communities, (select count(*)::int from rooms) as rooms,
    (select count(distinct person_id)::int from posts) as staff, (select count(*)::int from tickets) as repairs`)

  expect(counts).toEqual([{ communities: 2, rooms: expect.any(Number), staff: 16, repairs: stories.length }])
  expect(Number(counts[0]?.rooms)).toBeGreaterThanOrEqual(280)
})

test('a company whose first start was broken off is complete after the next, and nothing happened twice', async () => {
  const found = await rowsOf(`select id from ticket_events where type <> 'PhotoReceived'`)
  const played = timelineOf(stories, '2026-11-22T04:00:00.000Z').map(({ story, index }) => eventIdOf(story.name, index))
  // a duplicate's reporter joins the other ticket, and a link goes both ways
  const onTheOtherTicket = 2

  expect(found.map(({ id }) => id)).toEqual(expect.arrayContaining(played))
  expect(found).toHaveLength(played.length + onTheOtherTicket)
})

test('its repairs are in every status, and rated on every level', async () => {
  const found = await rowsOf(`select distinct status from tickets`)
  const levels = await rowsOf(`select distinct payload ->> 'level' as level from ticket_events where type = 'ServiceRated'`)

  expect(found.map(({ status }) => status).sort()).toEqual([...statuses].sort())
  expect(levels).toHaveLength(4)
})

test('a statute about complaints binds the company in 杭州 alone', async () => {
  const found = await rowsOf(`select c.id from communities c join statutes s on s.kind = 'complaint' and s.province = c.province
    and s.city = c.city and s.obliged_parties && c.obliged_as`)

  expect(found).toEqual([{ id: communityId('梧桐里') }])
})

test('every photo that somebody announced has arrived', async () => {
  const [photos] = await rowsOf(`select
    (select coalesce(sum((payload ->> 'expectedPhotos')::int), 0)::int from ticket_events) as announced,
    (select count(*)::int from photos where state = 'received') as received`)

  expect(photos?.received).toBe(photos?.announced)
})

test('nothing in it has happened in the future', async () => {
  expect(await rowsOf(`select id from ticket_events where recorded_at > now()`)).toEqual([])
})

test('its log of calls goes back three weeks, from the exchange and by hand, in both communities', async () => {
  const [calls] = await rowsOf(`select count(*)::int as calls, count(distinct community_id)::int as communities,
    count(*) filter (where source = 'hand')::int as "byHand", min(rang_at) < now() - interval '19 days' as "goesBack" from calls`)

  expect(calls).toEqual({ calls: expect.any(Number), communities: 2, byHand: 3, goesBack: true })
  expect(Number(calls?.calls)).toBeGreaterThan(250)
})

test('starting again finds it complete and adds nothing', async () => {
  const [before] = await rowsOf(`select count(*)::int as events from ticket_events`)
  const again = await seed()

  expect(await rowsOf(`select count(*)::int as events from ticket_events`)).toEqual([before])
  expect([again.codePath, printed]).toEqual([codePath, [expect.any(String)]])
})

/** As when somebody stops the first start: the company is there, and the beginning of its stories. */
async function beginAndBreakOff(): Promise<void> {
  const wired = wire(readSettings({ DATABASE_URL: there.url, DATA_DIR: dataDirectory, NODE_ENV: 'test' }))
  const now = wired.ports.now()
  await registerCompany(there.database, now)
  for (const beat of timelineOf(stories, now).slice(0, 30)) await playBeat(wired, beat)
  await wired.stop()
}

function seed() {
  return seedDemo({ databaseUrl: there.url, dataDirectory, publicUrl: 'http://localhost:3000', report: line => void printed.push(line) })
}

async function rowsOf(question: string): Promise<readonly Record<string, unknown>[]> {
  return (await there.database.execute(question)).rows
}
