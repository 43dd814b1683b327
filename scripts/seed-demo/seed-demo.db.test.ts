import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Kind, type Status, statuses } from '@linying/domain'
import { readSettings, type Wired, wire } from '@linying/server'
import { type ThrowAwayDatabase, throwAwayDatabase } from '@linying/testkit'
import { getTicket, listTickets, NotFound } from '@linying/usecases'
import { communityId, personId } from './company/demo-company.js'
import { playBeat } from './play-beat.js'
import { registerCompany } from './register-company.js'
import { seedDemo } from './seed-demo.js'
import { viewerCalled } from './stage.js'
import { stories } from './stories/stories.js'
import { eventIdOf, ticketIdOf } from './stories/story-ids.js'
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
})

afterAll(async () => {
  rmSync(dataDirectory, { recursive: true, force: true })
  await there.close()
})

test('the demo company has two communities, about three hundred rooms, sixteen staff and a hundred tickets', async () => {
  const counts = await rowsOf(`select
    (select count(*)::int from communities) as communities, (select count(*)::int from rooms) as rooms,
    (select count(distinct person_id)::int from posts) as staff, (select count(*)::int from tickets) as tickets`)

  expect(counts).toEqual([{ communities: 2, rooms: expect.any(Number), staff: 16, tickets: stories.length }])
  expect(Number(counts[0]?.rooms)).toBeGreaterThanOrEqual(280)
})

test('a company whose first start was broken off is complete after the next, and nothing happened twice', async () => {
  const found = await rowsOf(`select id from ticket_events where type <> 'PhotoReceived'`)
  const played = timelineOf(stories, '2026-11-22T04:00:00.000Z').map(({ story, index }) => eventIdOf(story.name, index))
  // the reporter of a duplicate joins the other ticket, and a link goes both ways: two of each
  const onTheOtherTicket = 4
  // two residents are dissatisfied, and to one it was not solved twice
  const byItself = 3

  expect(found.map(({ id }) => id)).toEqual(expect.arrayContaining(played))
  expect(found).toHaveLength(played.length + onTheOtherTicket + byItself)
})

test('in both communities somebody is looked after, and somebody is late, waits for a plan, has no carer or wants it no more', async () => {
  const found = await rowsOf(`select
    (select count(distinct community_id)::int from care_records) as communities, (select count(*)::int from care_records) as asked,
    (select count(*)::int from care_records where due_at < now()) as late,
    (select count(*)::int from care_records where plan = 'none') as unplanned,
    (select count(*)::int from care_records where plan = 'active' and carer_id is null) as uncared,
    (select count(*)::int from care_records where consent = 'withdrawn') as withdrawn`)

  expect(found).toEqual([{ communities: 2, asked: 12, late: expect.any(Number), unplanned: 1, uncared: 1, withdrawn: 1 }])
  expect(Number(found[0]?.late)).toBeGreaterThan(0)
})

const withoutTechnician = ['submitted', 'accepted', 'done', 'closed', 'cancelled', 'rejected'] as const
const statusesOf: Record<Kind, readonly Status[]> = {
  repair: statuses,
  complaint: [...withoutTechnician, 'suspended'],
  consultation: withoutTechnician,
  convenience: withoutTechnician,
  emergency: statuses
}

test('its tickets of each kind are in every status that the kind knows, and rated on every level', async () => {
  const found = await rowsOf(`select kind, array_agg(distinct status) as statuses from tickets group by kind`)
  const levels = await rowsOf(`select distinct payload ->> 'level' as level from ticket_events where type = 'ServiceRated'`)

  expect(Object.fromEntries(found.map(({ kind, statuses }) => [kind, new Set(statuses as Status[])]))).toEqual(
    Object.fromEntries(Object.entries(statusesOf).map(([kind, known]) => [kind, new Set(known)]))
  )
  expect(levels).toHaveLength(4)
})

test('its complaints were closed by the resident, by a return visit and by silence', async () => {
  const found = await rowsOf(`select distinct e.type from ticket_events e join tickets t on t.id = e.ticket_id
    where t.kind = 'complaint' and t.status = 'closed' and (e.type in ('SolutionConfirmed', 'ClosedBySilence')
      or (e.type = 'VisitRecorded' and e.payload ->> 'outcome' = 'solved')) order by 1`)

  expect(found.map(({ type }) => type)).toEqual(['ClosedBySilence', 'SolutionConfirmed', 'VisitRecorded'])
})

test('its visits are of every kind and in every state of their review, and gifts went out', async () => {
  const found = await rowsOf(`select array_agg(distinct kind order by kind) as kinds, array_agg(distinct review order by review) as reviews,
    array_agg(distinct denial order by denial) as denials, count(*)::int as visits, bool_or(due_at < now()) as late from visits`)
  const gifts = await rowsOf(`select sum(stock)::int as stock from gifts`)

  expect(found).toMatchObject([
    {
      kinds: ['care', 'patrol', 'return'],
      reviews: ['approved', 'sent_back', 'void', 'waiting'],
      denials: ['dismissed', 'none', 'open', 'upheld'],
      late: true
    }
  ])
  expect(Number(found[0]?.visits)).toBeGreaterThanOrEqual(24)
  expect(Number(gifts[0]?.stock)).toBeLessThan(2 * 270)
})

test('a resident signed for a visit, was given and promised something; another could not be reached three times', async () => {
  const [signed] = await rowsOf(`select count(*)::int as visits from visits v join visit_events e on e.visit_id = v.id and e.seq = 1
    where v.gift_id is not null and v.promised_until is not null and e.payload ->> 'signatureId' is not null`)
  const [vain] = await rowsOf(`select count(*)::int as attempts from visits
    where ticket_id = '${ticketIdOf('complaint-silent')}' and outcome = 'unreachable'`)

  expect([signed, vain]).toEqual([{ visits: 1 }, { attempts: 3 }])
})

test('whoever a broken promise concerns has been told, up to the manager, and one breach is excused and one level acknowledged', async () => {
  const unheard = await rowsOf(`select level from clock_alarms
    where ticket_id = '${ticketIdOf('complaint-unheard')}' and metric = 'confirm_details' order by level`)
  const marked = await rowsOf(`select count(*) filter (where excused)::int as excused,
    count(*) filter (where cardinality(acknowledged) > 0)::int as acknowledged from clocks`)
  const [inbox] = await rowsOf(`select count(*)::int as items from inbox_items where person_id = '${personId('顾明远')}'`)

  expect(unheard.map(({ level }) => level)).toEqual([0, 1, 2, 3, 4])
  expect(marked).toEqual([{ excused: 1, acknowledged: 1 }])
  expect(Number(inbox?.items)).toBeGreaterThan(0)
})

test('a complaint and its repair are linked both ways, and the closed repair has not closed the complaint', async () => {
  const pair = [ticketIdOf('complaint-lift-again'), ticketIdOf('lift-3-door')]
  const links = await rowsOf(`select ticket_id as from, payload ->> 'ticketId' as to from ticket_events
    where type = 'TicketLinked' and ticket_id in ('${pair.join("','")}')`)
  const found = await rowsOf(`select kind, status from tickets where id in ('${pair.join("','")}') order by kind`)

  expect(new Set(links.map(({ from, to }) => `${from} ${to}`))).toEqual(new Set([pair.join(' '), [...pair].reverse().join(' ')]))
  expect(found).toEqual([
    { kind: 'complaint', status: 'accepted' },
    { kind: 'repair', status: 'closed' }
  ])
})

test('a service out of the catalogue is called by the name that it has there', async () => {
  const [asked] =
    await rowsOf(`select count(*) filter (where e.payload ->> 'offerName' is not null)::int as named, count(*)::int as requests
    from ticket_events e join tickets t on t.id = e.ticket_id where t.kind = 'convenience' and e.type = 'TicketReported'`)

  // the eighth is about something that nobody offers
  expect(asked).toEqual({ named: 7, requests: 8 })
})

test('whoever a complaint is about finds it nowhere, and his colleagues work on it', async () => {
  const ticketId = ticketIdOf('complaint-late-technician')
  await withService(async ({ ports }) => {
    await expect(getTicket(ports, viewerCalled('吴勇'), ticketId, undefined)).rejects.toThrow(NotFound)
    expect(await idsSeenBy('吴勇', ports)).not.toContain(ticketId)
    expect(await idsSeenBy('何静', ports)).toContain(ticketId)
  })
})

test('王秀兰 finds a complaint that is worked on, one that waits for her, an answer and a service', async () => {
  const hers = ['wang-morning-noise', 'wang-lobby-bins', 'wang-question-fees', 'wang-parcel'].map(ticketIdOf)

  await withService(async ({ ports }) => {
    expect(await idsSeenBy('王秀兰', ports)).toEqual(expect.arrayContaining(hers))
  })
})

test('a statute about complaints binds the company in 杭州 alone', async () => {
  const found = await rowsOf(`select c.id from communities c join statutes s on s.kind = 'complaint' and s.province = c.province
    and s.city = c.city and s.obliged_parties && c.obliged_as`)

  expect(found).toEqual([{ id: communityId('梧桐里') }])
})

test('every photo that somebody announced has arrived', async () => {
  const [photos] = await rowsOf(`select
    (select coalesce(sum((payload ->> 'expectedPhotos')::int), 0)::int
      from (select payload from ticket_events union all select payload from visit_events) event)
      + (select coalesce(sum(expected_photos), 0)::int from patrol_duties) as announced,
    (select count(*)::int from photos where state = 'received') as received`)

  expect(photos?.received).toBe(photos?.announced)
})

test('nothing in it has happened in the future', async () => {
  expect(await rowsOf(`select id from ticket_events where recorded_at > now()`)).toEqual([])
})

test('its posts were manned for a week, missed now and then, and whom they met waits for review', async () => {
  const [found] = await rowsOf(`select (select count(*)::int from patrol_posts) as posts,
    (select count(distinct day)::int from patrol_duties) as days, (select count(*)::int from patrol_duties) as duties,
    (select count(*)::int from patrol_encounters) as encounters,
    (select count(*)::int from visits where post_id is not null and review = 'waiting') as waiting,
    (select count(*)::int from visits where post_id is not null and outcome = 'registered' and ticket_id is not null) as registered`)

  expect(found).toMatchObject({ posts: 3, days: expect.any(Number), waiting: found?.encounters, registered: 1 })
  expect(Number(found?.days)).toBeGreaterThanOrEqual(7)
  expect(Number(found?.duties)).toBeLessThan(3 * 2 * 8)
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

async function withService(look: (wired: Wired) => Promise<void>): Promise<void> {
  const wired = wire(readSettings({ DATABASE_URL: there.url, DATA_DIR: dataDirectory, NODE_ENV: 'test' }))
  try {
    await look(wired)
  } finally {
    await wired.stop()
  }
}

async function idsSeenBy(name: string, ports: Wired['ports']): Promise<readonly string[]> {
  const { items } = await listTickets(ports, viewerCalled(name), { queue: 'all', order: 'newest', pastEta: false, limit: 200 })
  return items.map(({ id }) => id)
}

async function rowsOf(question: string): Promise<readonly Record<string, unknown>[]> {
  return (await there.database.execute(question)).rows
}
