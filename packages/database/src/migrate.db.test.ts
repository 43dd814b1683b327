import { emptyDatabase, type ThrowAwayDatabase } from '@linying/testkit'
import pg from 'pg'
import { type Migration, migrate } from './migrate.js'

const lifts: Migration = { name: '0001_lifts', sql: 'create table lift (name text primary key)', hash: 'a' }
const floors: Migration = { name: '0002_floors', sql: 'alter table lift add column floors integer', hash: 'b' }
const broken: Migration = { name: '0003_broken', sql: 'alter table no_such_table add column x integer', hash: 'c' }

let empty: Pick<ThrowAwayDatabase, 'ownerUrl' | 'close'>

beforeEach(async () => {
  empty = await emptyDatabase()
})

afterEach(() => empty.close())

test('only the migrations that are missing are applied, in their order', async () => {
  const first = await migrate(empty.ownerUrl, [lifts])
  const second = await migrate(empty.ownerUrl, [lifts, floors])

  expect([first, second]).toEqual([['0001_lifts'], ['0002_floors']])
})

test('two that migrate at the same time apply every migration once', async () => {
  const applied = await Promise.all([migrate(empty.ownerUrl, [lifts, floors]), migrate(empty.ownerUrl, [lifts, floors])])

  expect(applied.flat().sort()).toEqual(['0001_lifts', '0002_floors'])
})

test('when one migration fails none of them is in', async () => {
  await expect(migrate(empty.ownerUrl, [lifts, broken])).rejects.toThrow('0003_broken')

  expect(await tablesIn(empty.ownerUrl)).toEqual([])
})

test('a migration that was edited after it ran is refused', async () => {
  await migrate(empty.ownerUrl, [lifts])

  await expect(migrate(empty.ownerUrl, [{ ...lifts, hash: 'edited' }])).rejects.toThrow('0001_lifts was edited')
})

async function tablesIn(connectionString: string): Promise<readonly string[]> {
  const client = new pg.Client({ connectionString })
  await client.connect()
  const { rows } = await client.query<{ name: string }>(
    `select table_name as name from information_schema.tables where table_schema = 'public' and table_name <> 'migration'`
  )
  await client.end()
  return rows.map(({ name }) => name)
}
