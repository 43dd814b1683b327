import { emptyDatabase, type ThrowAwayDatabase, throwAwayDatabase } from '@linying/testkit'
import { sql } from 'drizzle-orm'
import { connect } from '../connect.js'
import { readMigrations } from '../migrate.js'
import { recordStore } from './record-store.js'

let given: ThrowAwayDatabase

beforeAll(async () => {
  given = await throwAwayDatabase()
})
afterAll(() => given.close())

test('whoever audits is told which migrations a database lacks, with the rights of the service alone', async () => {
  expect(await recordStore(given.database).missingMigrations()).toEqual([])

  const owner = connect(given.ownerUrl)
  await owner.execute(sql`delete from migration where name like '0045%'`)
  expect(await recordStore(given.database).missingMigrations()).toEqual(['0045_erasures'])
  await owner.$client.end()
})

test('whoever audits a database that nobody has migrated is told so, and it stays as it is', async () => {
  const empty = await emptyDatabase()
  const database = connect(empty.ownerUrl)
  expect(await recordStore(database).missingMigrations()).toHaveLength(readMigrations().length)
  const { rows } = await database.execute(sql`select from pg_class where relnamespace = 'public'::regnamespace`)
  expect(rows).toHaveLength(0)
  await database.$client.end()
  await empty.close()
})
