import { patientlyTo, type ThrowAwayDatabase, throwAwayDatabase } from '@linying/testkit'
import { sql } from 'drizzle-orm'
import pg from 'pg'
import type { Database } from '../connect.js'
import { roleLimits } from '../deadlines.js'
import { missingLimits } from '../stores/role-limits.js'
import { failureAnswer } from './failure-answer.js'

let given: ThrowAwayDatabase
let owner: pg.Client
const opened: Database[] = []

beforeEach(async () => {
  given = await throwAwayDatabase()
  owner = new pg.Client({ connectionString: given.ownerUrl })
  await owner.connect()
})
afterEach(async () => {
  await Promise.all(opened.splice(0).map(database => database.$client.end()))
  await owner.end()
  await given.close()
})

/** In no hurry itself: it is the database that is to say what took too long. */
function opening(url = given.url): Database {
  const database = patientlyTo(url)
  opened.push(database)
  return database
}

/** In this database this is the limit of the role, for whoever connects from now on. */
async function limited(limit: keyof typeof roleLimits, to: string): Promise<void> {
  await owner.query(`alter role linying_app in database ${owner.database} set ${limit} = '${to}'`)
}

/** The database's own word, and what follows from it. */
async function failureOf(asked: Promise<unknown>) {
  const error = await asked.then(
    () => undefined,
    reason => reason
  )
  return { state: error?.cause?.code ?? error?.code, answer: failureAnswer(error) }
}

test('whoever waits for a lock for too long may come again', async () => {
  await limited('lock_timeout', '100ms')
  await owner.query('begin; lock table organizations in access exclusive mode')
  const waiting = failureOf(opening().execute(sql`select count(*) from organizations`))
  expect(await waiting).toEqual({ state: '55P03', answer: { kind: 'again', afterSeconds: 2 } })
  await owner.query('rollback')
})

test('a statement that takes too long may be asked again', async () => {
  await limited('statement_timeout', '100ms')
  expect(await failureOf(opening().execute(sql`select pg_sleep(3600)`))).toEqual({
    state: '57014',
    answer: { kind: 'again', afterSeconds: 2 }
  })
})

test('a database that only reads after a failover is asked again later', async () => {
  await owner.query(`alter database ${owner.database} set default_transaction_read_only = on`)
  const written = opening().execute(sql`insert into attempts (bucket, window_start, count) values ('a', now(), 1)`)
  expect(await failureOf(written)).toEqual({ state: '25006', answer: { kind: 'again', afterSeconds: 15 } })
})

test('where there are too many connections, whoever asks may come again', async () => {
  await owner.query(`alter database ${owner.database} connection limit 0`)
  expect(await failureOf(opening().execute(sql`select 1`))).toEqual({ state: '53300', answer: { kind: 'again', afterSeconds: 2 } })
})

test.each([
  ['a wrong password', 'password', '28P01'],
  ['a role that is not there', 'username', '28P01'],
  ['a database that is not there', 'pathname', '3D000']
] as const)('with %s nobody gets in, and may come again later', async (_what, part, state) => {
  const url = new URL(given.url)
  url[part] = part === 'pathname' ? '/nowhere' : 'nobody'
  expect(await failureOf(opening(url.href).execute(sql`select 1`))).toEqual({ state, answer: { kind: 'again', afterSeconds: 15 } })
})

test('a database that is shut down by somebody is asked again', async () => {
  await limited('statement_timeout', '0')
  const sleeping = failureOf(opening().execute(sql`select pg_sleep(3600)`))
  await Promise.race([untilOneSleeperIsCut(), sleeping])
  expect(await sleeping).toEqual({ state: '57P01', answer: { kind: 'again', afterSeconds: 5 } })
})

async function untilOneSleeperIsCut(): Promise<void> {
  const cut = `select pg_terminate_backend(pid) from pg_stat_activity
    where datname = current_database() and usename = 'linying_app' and query like '%pg_sleep%' and state = 'active'`
  while ((await owner.query(cut)).rowCount === 0) await owner.query('select pg_sleep(0.01)')
}

test('a mistake of ours is ours', async () => {
  expect(await failureOf(given.database.execute(sql`select nothing`))).toEqual({ state: '42703', answer: { kind: 'ours' } })
})

describe('the limits of the role', () => {
  test('are those that the service knows', async () => {
    const { rows } = await given.database.execute(sql`
      select name, setting::integer as ms from pg_settings where name like '%\\_timeout' and source = 'user' order by name`)
    expect(Object.fromEntries(rows.map(({ name, ms }) => [name, ms]))).toEqual(roleLimits)
    expect(await missingLimits(given.database)).toEqual([])
  })

  test('are not there for a login that is merely a member, until its owner gives them to it', async () => {
    const login = `member_of_${owner.database?.slice(-8)}`
    await owner.query(`create role ${login} login password 'secret' in role linying_app`)
    const url = new URL(given.ownerUrl)
    url.username = login
    url.password = 'secret'
    const statements = await missingLimits(opening(url.href))
    for (const statement of statements) await owner.query(statement)
    const afterwards = await missingLimits(opening(url.href))
    await Promise.all(opened.splice(0).map(database => database.$client.end()))
    await owner.query(`drop role ${login}`)
    expect([statements.length, afterwards]).toEqual([3, []])
  })
})
