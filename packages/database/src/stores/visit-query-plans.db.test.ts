import { gu, setUpCommunity, type ThrowAwayDatabase, throwAwayDatabase, usualReport, wang, zhou } from '@linying/testkit'
import type { CareFilter, Viewer } from '@linying/usecases'
import { sql } from 'drizzle-orm'
import type { Database } from '../connect.js'
import { careStore } from './care-store.js'
import { explainWith } from './explain-with.js'
import { patrolStore } from './patrol-store.js'
import { visitStore } from './visit-store.js'

const thousands = 4_000
const { communityId, organizationId } = usualReport
const asZhou: Viewer = { personId: zhou.id, side: 'staff', sessionId: '' }
const asWang: Viewer = { personId: wang.id, side: 'resident', sessionId: '' }
const now = '2026-11-22T02:00:00.000Z'
const all: CareFilter = { communityId, shown: 'due', mine: false, now, limit: 21 }

let given: ThrowAwayDatabase
let owner: Database

const { explaining, plan } = explainWith(() => given.ownerUrl)

beforeAll(async () => {
  given = await throwAwayDatabase()
  owner = given.owner
  await setUpCommunity(given.database)
  await fill()
})

afterAll(async () => {
  await given.close()
})

const cares = careStore(explaining)
const patrol = patrolStore(explaining)
const slot = { communityId, slotId: communityId, day: '2026-11-22' }

test.each<readonly [string, () => Promise<unknown>]>([
  ['whom somebody has to look in on this week', () => cares.list(all, asZhou)],
  ['whom an agent has to look in on', () => cares.list({ ...all, mine: true }, asZhou)],
  ['who waits for a plan', () => cares.list({ ...all, shown: 'unplanned' }, asZhou)],
  ['a post by its code', () => patrol.findByCode('x1', asZhou, now)],
  ['the board of two weeks', () => patrol.board({ communityId, daysBack: 7, daysAhead: 6 }, asZhou, now)],
  ['one slot of one day', () => patrol.slotDay(slot, asZhou, now)]
])('%s is found by an index among thousands', async (_what, ask) => {
  await ask().catch(() => undefined)

  expect(plan()).not.toMatch(/Seq Scan on (care_records|patrol_duties|patrol_roster)/)
  expect(plan()).toMatch(/Index/)
})

const visits = visitStore(explaining)
const named = { visitId: communityId, communityId, roomId: communityId, residentId: gu.id, ticketId: communityId, giftId: communityId }

test.each<readonly [string, () => Promise<unknown>]>([
  ['a visit for staff', () => visits.load(communityId, asZhou)],
  ['a visit for whom it concerns', () => visits.load(communityId, asWang)],
  ['a visit for the service', () => visits.loadForService(communityId)],
  ['what a visit stands on', () => visits.groundFor(named, asZhou)],
  ['a care record for staff', () => cares.load(communityId, asZhou, gu.id)],
  ['her own care record', () => cares.loadOwn(communityId, asWang)],
  ['what asking for care stands on', () => cares.groundFor({ communityId, residentId: gu.id }, asZhou)],
  ['a list of visits', () => visits.list({ communityId, overdue: false, order: 'newest', now, limit: 21 }, asZhou)],
  ['a list of care', () => cares.list(all, asZhou)],
  ['the board of two weeks', () => patrol.board({ communityId, daysBack: 7, daysAhead: 6 }, asZhou, now)]
])('%s names people by an index, however many the company knows', async (_what, ask) => {
  await ask().catch(() => undefined)

  expect(plan()).toMatch(/Index (Only )?Scan (using|on) people_/)
  expect(plan()).not.toMatch(/Seq Scan on people/)
})

test('a record whose review is late is found without reading those that are not', async () => {
  await visits.overdueForService(now, 10).catch(() => undefined)

  expect(plan()).toMatch(/Index (Only )?Scan using visits_to_tell_of/)
})

test('who is due first is read in that order, without sorting the others', async () => {
  await cares.list(all, asZhou).catch(() => undefined)

  expect(plan()).toMatch(/Index Scan using care_due_first/)
})

/** A large community after ten years: everybody is looked after, and somebody stood at a post twice a day. */
async function fill(): Promise<void> {
  await owner.execute(sql`
    insert into people select (jsonb_populate_record(p, jsonb_build_object('id', gen_random_uuid()))).*
    from people p, generate_series(1, ${thousands}::integer) n where p.id = ${zhou.id}`)
  await owner.execute(sql`
    insert into care_records (id, organization_id, community_id, resident_id, room_id, consent, agreed_at, plan, frequency, carer_id, due_at,
      updated_at, version, head_hash)
    select gen_random_uuid(), ${organizationId}::uuid, ${communityId}::uuid, p.id, (select id from rooms limit 1), 'given', ${now}::timestamptz,
      case when n % 50 = 0 then 'none' else 'active' end, 'monthly', case when n % 40 = 0 then ${zhou.id}::uuid end,
      case when n % 50 = 0 then null else ${now}::timestamptz + n * interval '1 hour' end, ${now}::timestamptz, 1, 'x'
    from (select id, row_number() over () as n from people where name = (select name from people where id = ${zhou.id})) p`)
  await owner.execute(sql`
    insert into patrol_posts (id, organization_id, community_id, name, place, proof, topics, code_version, code_hash, version, changed_at, changed_by_id)
    values (${communityId}::uuid, ${organizationId}::uuid, ${communityId}::uuid, '快递柜', '东门', 'none', '{}', 1, 'x1', 1, ${now}, ${gu.id}::uuid)`)
  await owner.execute(sql`
    insert into patrol_slots (id, organization_id, community_id, post_id, starts, ends, weekdays, since)
    values (${communityId}::uuid, ${organizationId}::uuid, ${communityId}::uuid, ${communityId}::uuid, '07:00', '08:00', '{0,1,2,3,4,5,6}', '2016-01-01')`)
  await owner.execute(sql`
    insert into patrol_duties (id, organization_id, community_id, post_id, slot_id, day, person_id, checked_in_at, checked_out_at, expected_photos)
    select gen_random_uuid(), ${organizationId}::uuid, ${communityId}::uuid, ${communityId}::uuid, ${communityId}::uuid,
      '2026-11-22'::date - n, ${zhou.id}::uuid, ${now}::timestamptz, ${now}::timestamptz, 0 from generate_series(0, ${thousands}::integer) n`)
  await owner.execute(sql`
    insert into patrol_roster (slot_id, day, organization_id, community_id, person_id, set_by_id, set_at)
    select slot_id, day, organization_id, community_id, person_id, person_id, checked_in_at from patrol_duties`)
  await owner.execute(sql`
    insert into visits (id, organization_id, community_id, kind, method, at, outcome, visitor_id, held_at, updated_at, review, denial, review_due_at,
      due_at, version, head_hash)
    select gen_random_uuid(), ${organizationId}::uuid, ${communityId}::uuid, 'patrol', 'post', ${now}::timestamptz, 'helped', ${zhou.id}::uuid,
      ${now}::timestamptz, ${now}::timestamptz, 'waiting', 'none', ${now}::timestamptz + n * interval '1 hour',
      ${now}::timestamptz + n * interval '1 hour', 1, 'x' from generate_series(-3, ${thousands}::integer) n`)
  await owner.execute(sql`analyze`)
}
