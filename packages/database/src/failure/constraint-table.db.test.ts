import { booksOf, type ThrowAwayDatabase, throwAwayDatabase } from '@linying/testkit'
import { sql } from 'drizzle-orm'
import type pg from 'pg'
import { executePrepared } from '../execute-prepared.js'
import { constraintTable } from './constraint-table.js'
import { failureAnswer } from './failure-answer.js'

let given: ThrowAwayDatabase
let owner: pg.Pool
beforeAll(async () => {
  given = await throwAwayDatabase()
  owner = booksOf(given.ownerUrl)
})
afterAll(async () => {
  await owner.end()
  await given.close()
})

/** Everything in the schema that may say no to a row: all constraints, and unique indexes that are none. */
const everySayer = `
  select conname as name from pg_constraint where connamespace = 'public'::regnamespace and contype in ('p', 'u', 'f', 'c', 'x')
  union select c.relname from pg_index i join pg_class c on c.oid = i.indexrelid
  where i.indisunique and c.relnamespace = 'public'::regnamespace order by name`

async function inSchema(): Promise<readonly string[]> {
  const { rows } = await owner.query<{ name: string }>(everySayer)
  return rows.map(({ name }) => name)
}

test('every constraint of the schema says what becomes of whoever breaks it, and none is named that is not there', async () => {
  const names = await inSchema()
  const named = [...constraintTable.keys()]
  expect(names.length).toBeGreaterThan(200)
  expect({
    without: names.filter(name => !constraintTable.has(name)),
    gone: named.filter(name => !names.includes(name))
  }).toEqual({ without: [], gone: [] })
})

test('a constraint that somebody adds is found', async () => {
  await owner.query('alter table gifts add constraint gifts_for_the_test check (stock < 1000000)')
  await owner.query('create unique index places_for_the_test on public_places (name) where building_id is null')
  expect((await inSchema()).filter(name => !constraintTable.has(name))).toEqual(['gifts_for_the_test', 'places_for_the_test'])
  await owner.query('alter table gifts drop constraint gifts_for_the_test')
  await owner.query('drop index places_for_the_test')
})

/** The database's own words, by what it refuses. */
async function refusedBy(text: ReturnType<typeof sql>) {
  const error = await executePrepared(given.database, text).then(
    () => undefined,
    reason => reason
  )
  return { error: error?.constructor.name, answer: failureAnswer(error) }
}

const [organization, community, nobody] = [1, 2, 9].map(number => `01900000-0000-7000-8000-${String(number).padStart(12, '0')}`)

test('of each sort one is really broken, and its row answers', async () => {
  await owner.query(`insert into organizations (id, code, name) values ('${organization}', 'a', 'a')`)
  await owner.query(
    `insert into communities (id, organization_id, name, hotline) values ('${community}', '${organization}', 'c', '1') on conflict do nothing`
  )
  const call = (id: string, more: ReturnType<typeof sql>, ticket: string | null = null) => sql`
    insert into calls (id, organization_id, community_id, source, external_id, rang_at, recorded_at, caller_phone, note, waiting_seconds, ticket_id)
    values (${id}::uuid, ${organization}::uuid, ${community}::uuid, 'pbx', ${id}, now(), now(), '', '', ${more}, ${ticket}::uuid)`
  const gift = (id: string) => sql`
    insert into gifts (id, organization_id, community_id, name, unit, stock)
    values (${id}::uuid, ${organization}::uuid, ${community}::uuid, '绿植', '盆', 1)`
  await executePrepared(given.database, gift(organization ?? ''))
  const answers = [
    await refusedBy(call(nobody ?? '', sql`-1`)),
    await refusedBy(call(nobody ?? '', sql`1`, nobody)),
    await refusedBy(gift(community ?? '')),
    await refusedBy(gift(organization ?? '')),
    await refusedBy(sql`insert into attempts (bucket, window_start, count) values ('a', null, 1)`)
  ]
  const refused = (code: string, constraint: string) => ({ error: 'Violated', answer: { kind: 'refused', code, constraint } })
  expect(answers).toEqual([
    refused('call.waiting-missing', 'calls_waiting_seconds_check'),
    refused('ticket.not-there', 'calls_community_id_ticket_id_fkey'),
    refused('gift.name-taken', 'gifts_name_key'),
    { error: 'Unkept', answer: { kind: 'ours' } },
    { error: 'Error', answer: { kind: 'ours' } }
  ])
})
