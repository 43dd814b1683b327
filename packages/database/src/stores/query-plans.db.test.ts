import {
  aTicket,
  changeOfCourse,
  li,
  setUpCommunity,
  type ThrowAwayDatabase,
  throwAwayDatabase,
  usualReport,
  wang,
  zhou
} from '@linying/testkit'
import { type CallFilter, expiring, type KeyUse, type TicketFilter, type TicketStore, type Viewer } from '@linying/usecases'
import { sql } from 'drizzle-orm'
import type { Database } from '../connect.js'
import { callStore } from './call-store.js'
import { clockStore } from './clock-store.js'
import { explainWith } from './explain-with.js'
import { inboxStore } from './inbox-store.js'
import { outbox } from './outbox.js'
import { retentionStore } from './retention-store.js'
import { ticketStore } from './ticket-store.js'

const ticketCount = 4_000
const { ticketId, communityId } = usualReport
const asWang: Viewer = { personId: wang.id, side: 'resident', sessionId: '' }
const asLi: Viewer = { personId: li.id, side: 'staff', sessionId: '' }
const asZhou: Viewer = { personId: zhou.id, side: 'staff', sessionId: '' }
const all: TicketFilter = { queue: 'all', order: 'newest', pastEta: false, now: '2026-11-22T00:00:00.000Z', limit: 21 }
const aDay: CallFilter = { communityId, from: '2026-11-21T00:00:00.000Z', to: '2026-11-22T00:00:00.000Z', limit: 21 }
const use: KeyUse = { personId: zhou.id, key: 'once', requestHash: '', at: all.now }
const codeHash = changeOfCourse(aTicket()).codeHash

let given: ThrowAwayDatabase
let owner: Database

const { explaining, plan } = explainWith(() => given.ownerUrl)

beforeAll(async () => {
  given = await throwAwayDatabase()
  owner = given.owner
  await setUpCommunity(given.database)
  await ticketStore(given.database).create(changeOfCourse(aTicket()), null)
  await fill()
})

afterAll(async () => {
  await given.close()
})

test.each<readonly [string, (store: TicketStore) => Promise<unknown>]>([
  ['a ticket for its resident', store => store.load({ ticketId }, asWang)],
  ['a ticket for staff', store => store.load({ ticketId }, asLi)],
  ['a ticket by its code', store => store.load({ codeHash }, null)],
  ['the version of a ticket', store => store.versionFor(ticketId, asWang)],
  ["a resident's own tickets", store => store.list(all, asWang)],
  ["an agent's community", store => store.list({ ...all, communityId }, asZhou)],
  ['what an agent has to accept', store => store.list({ ...all, status: ['submitted'] }, asZhou)],
  ['what a technician holds', store => store.list({ ...all, queue: 'mine' }, asLi)],
  ['what is past its expected arrival', store => store.list({ ...all, pastEta: true }, asZhou)],
  ['a rare word', store => store.list({ ...all, q: 'WX-2611-0001' }, asZhou)],
  ['what is due for the service', store => store.dueForService(all.now, 10)],
  [
    'what a report stands on',
    store => store.groundFor({ communityId, kind: 'repair', roomId: null, publicPlaceId: null, ticketId, now: all.now }, asWang)
  ],
  ['a change', store => store.save([changeOfCourse(aTicket().acceptedBy(zhou), 1)], use)],
  ['calls of a day', () => callStore(explaining).list(aDay, asZhou)],
  ['missed calls of a day', () => callStore(explaining).list({ ...aDay, answered: false }, asZhou)],
  ['messages that wait', () => outbox(explaining).drain(all.now, 10)],
  ['what is due of the clocks', () => clockStore(explaining).sweep(all.now, 1000)]
])('%s is found by an index among thousands', async (_what, ask) => {
  await ask(ticketStore(explaining)).catch(() => undefined)

  expect(plan()).not.toMatch(
    /Seq Scan on (tickets|ticket_events|event_words|outbox|search_entries|calls|clocks|clock_alarms|idempotency_keys)/
  )
  expect(plan()).toMatch(/Index/)
})

test.each<readonly [string, (store: TicketStore) => Promise<unknown>]>([
  ['whoever acts', store => store.load({ ticketId }, asZhou, { key: 'once', actsAt: all.now })],
  [
    'whoever reports',
    store => store.groundFor({ communityId, kind: 'repair', roomId: null, publicPlaceId: null, ticketId, now: all.now }, asZhou)
  ]
])('%s is counted by an index of his keys by their age alone, no further than his measure', async (_who, ask) => {
  await ask(ticketStore(explaining)).catch(() => undefined)

  expect(plan()).toMatch(/Index Only Scan Backward using keys_of_person_by_age/)
})

test.each<readonly [string, (store: TicketStore) => Promise<unknown>]>([
  ['a ticket for staff', store => store.load({ ticketId }, asZhou)],
  ["a resident's own tickets", store => store.list(all, asWang)],
  ["an agent's community", store => store.list({ ...all, communityId }, asZhou)],
  ['what a technician holds', store => store.list({ ...all, queue: 'mine' }, asLi)],
  ['calls of a day', () => callStore(explaining).list(aDay, asZhou)],
  ['an inbox', () => inboxStore(explaining).list(asZhou, undefined, 21)]
])('%s names people by an index, however many the company knows', async (_what, ask) => {
  await ask(ticketStore(explaining)).catch(() => undefined)

  expect(plan()).toMatch(/Index (Only )?Scan (using|on) people_/)
  expect(plan()).not.toMatch(/Seq Scan on people/)
})

test('a queue is read in the order of what is due, without sorting the tickets that are', async () => {
  await ticketStore(explaining)
    .list({ ...all, communityId, order: 'due' }, asZhou)
    .catch(() => undefined)

  expect(plan()).toMatch(/Index Scan using tickets_due_first/)
  expect(plan()).toMatch(/Index Scan using tickets_newest_first/)
  expect(plan()).not.toMatch(/Sort Key: t(_\d)?\.due_at/)
})

test('where a page is full of what is due, nobody looks for what is not', async () => {
  await ticketStore(explaining)
    .list({ ...all, communityId, order: 'due' }, asZhou)
    .catch(() => undefined)

  expect(plan()).toMatch(/One-Time Filter: [^\n]*InitPlan[^\n]* < 21\)[^\n]*\n\s*-> {2}Index Scan using tickets_newest_first/)
})

test('a further page of such a queue begins where the last one ended', async () => {
  const after = { at: all.now, id: ticketId, isDue: true }
  await ticketStore(explaining)
    .list({ ...all, communityId, order: 'due', after }, asZhou)
    .catch(() => undefined)

  expect(plan()).toMatch(/tickets_due_first[^\n]*\n\s*Index Cond: [^\n]*ROW\(due_at, id\) > ROW\(/)
})

test('clocks are swept in the order of their next alarm, so that only what is due is read', async () => {
  await clockStore(explaining)
    .sweep(all.now, 1000)
    .catch(() => undefined)

  expect(plan()).toMatch(/Index Scan using clocks_to_sweep/)
  expect(plan()).not.toMatch(/Sort Key: .*alarm_at/)
})

test('messages are taken in the order of their urgency, so that whoever is trapped waits behind no import', async () => {
  await outbox(explaining)
    .drain(all.now, 200)
    .catch(() => undefined)

  expect(plan()).toMatch(/LockRows[^\n]*\n\s*-> {2}Index Scan using outbox_by_urgency/)
  expect(plan()).not.toMatch(/Sort Key: o\.(urgency|created_at)/)
})

test.each(expiring)('what is to be forgotten of %s is found by its age in an index', async what => {
  await retentionStore(explaining)
    .expired(what, all.now, 1000)
    .catch(() => undefined)

  expect(plan()).toMatch(/Index (Only )?Scan using (attempts|keys|refresh_tokens|sessions|outbox|inbox_items)_|Seq Scan on job_failures/)
  expect(plan()).not.toMatch(/Seq Scan on (attempts|idempotency_keys|refresh_tokens|sessions|outbox|inbox_items)/)
})

test('a rare word is looked up by its pairs of letters', async () => {
  await ticketStore(explaining)
    .list({ ...all, q: 'WX-2611-0001' }, asZhou)
    .catch(() => undefined)

  expect(plan()).toMatch(/Bitmap Index Scan on search_entries_by_piece/)
})

test.each(['enter_for_search', 'make_search_entries'])('%s is planned once, also after somebody has written it anew', async name => {
  const { rows } = await owner.execute(sql`select proconfig from pg_proc where proname = ${name}`)

  expect(rows).toEqual([{ proconfig: expect.arrayContaining(['plan_cache_mode=force_generic_plan']) }])
})

test('a ticket that is changed stays in its page, so that no index has to learn where it is', async () => {
  const page = sql`(ctid::text::point)[0]`
  const { rows } = await owner.execute(sql`select distinct on (${page}) id, ${page} as page from tickets order by ${page}, id limit 20`)
  const ids = sql.raw(rows.map(({ id }) => `'${id}'`).join(', '))

  await owner.execute(sql`update tickets set updated_at = updated_at where id in (${ids})`)

  const after = await owner.execute(sql`select id, ${page} as page from tickets where id in (${ids}) order by page, id`)
  expect(rows).toHaveLength(20)
  expect(after.rows).toEqual(rows)
})

/** A community with years behind it: most of it closed, spread over many rooms and residents. */
async function fill(): Promise<void> {
  await owner.execute(sql`
    insert into people select (jsonb_populate_record(p, jsonb_build_object('id', gen_random_uuid(), 'phone', null))).*
    from people p, generate_series(1, ${ticketCount}::integer) where p.id = ${wang.id}`)
  await owner.execute(sql`
    insert into tickets select (jsonb_populate_record(t, jsonb_build_object(
      'id', gen_random_uuid(), 'number', 'X-' || n, 'code_hash', 'x' || n, 'room_id', null, 'resident_id', null,
      'technician_id', case when n % 3 = 0 then ${li.id} end,
      'status', case when n % 50 = 0 then 'submitted' when n % 51 = 0 then 'working' else 'closed' end,
      'eta_at', case when n % 51 = 0 then t.reported_at end,
      'due_at', case when n % 50 = 0 or n % 51 = 0 then t.due_at - n * interval '1 minute' end,
      'service_due_at', case when n % 200 = 0 then t.reported_at end,
      'reported_at', t.reported_at - n * interval '1 hour'))).*
    from tickets t, generate_series(1, ${ticketCount}::integer) n`)
  await owner.execute(sql`
    insert into ticket_events select (jsonb_populate_record(e, jsonb_build_object('id', gen_random_uuid(), 'ticket_id', t.id))).*
    from ticket_events e, tickets t where t.id <> e.ticket_id`)
  await owner.execute(sql`
    insert into event_words select e.id, w.field, w.organization_id, w.community_id, w.salt, w.value
    from ticket_events e, event_words w where e.id <> w.event_id`)
  await owner.execute(sql`
    insert into outbox (id, organization_id, community_id, ticket_id, event_id, type, recipients, created_at, delivered_at)
    select gen_random_uuid(), organization_id, community_id, ticket_id, id, type, 'agents', recorded_at, recorded_at from ticket_events`)
  await owner.execute(sql`
    insert into calls (id, organization_id, community_id, source, external_id, rang_at, waiting_seconds, caller_phone, note, recorded_at)
    select gen_random_uuid(), organization_id, community_id, 'pbx', code_hash, reported_at, 20, '', '', reported_at from tickets`)
  await owner.execute(sql`
    insert into clocks select (jsonb_populate_record(c, jsonb_build_object('ticket_id', t.id, 'alarm_at', array(
      select at + (row_number() over ()) * interval '1 day' from unnest(c.alarm_at) at)))).*
    from clocks c, tickets t where t.id <> c.ticket_id`)
  await owner.execute(sql`
    insert into idempotency_keys (person_id, key, request_hash, ticket_id, created_at)
    select case when n % 100 = 0 then ${zhou.id}::uuid else ${li.id}::uuid end, id, '', id, ${all.now}::timestamptz
    from (select id, row_number() over () n from tickets) t`)
  await owner.execute(sql`
    insert into clock_alarms (id, organization_id, community_id, ticket_id, metric, round, level, recipients, due_at, told_at)
    select gen_random_uuid(), organization_id, community_id, ticket_id, metric, round, 0, alarm_to[1], due_at, warn_at from clocks`)
  await owner.execute(sql`
    insert into inbox_items (id, organization_id, community_id, person_id, side, ticket_id, event_id, type, happened_at)
    select gen_random_uuid(), organization_id, community_id, ${zhou.id}::uuid, 'staff', ticket_id, id, type, recorded_at from ticket_events`)
  await owner.execute(sql`
    insert into attempts (bucket, window_start, count)
    select n::text, ${all.now}::timestamptz - n * interval '1 minute', 1 from generate_series(1, ${ticketCount}::integer) n`)
  await owner.execute(sql`
    with session as (
      insert into sessions (id, person_id, side, created_at, expires_at)
      select gen_random_uuid(), ${zhou.id}::uuid, 'staff', at, at from (
        select ${all.now}::timestamptz - n * interval '1 hour' as at from generate_series(1, ${ticketCount}::integer) n) moment
      returning *
    )
    insert into refresh_tokens (hash, session_id, good_until) select id::text, id, created_at from session`)
  await owner.execute(sql`
    insert into outbox (id, organization_id, community_id, ticket_id, event_id, type, recipients, created_at, urgency)
    select gen_random_uuid(), organization_id, community_id, ticket_id, id, type, 'agents', recorded_at, 3 from ticket_events`)
  await owner.execute(sql`analyze`)
  // an index that holds all that is asked for is only worth it where the table has been cleaned
  await owner.execute(sql`vacuum idempotency_keys`)
}
