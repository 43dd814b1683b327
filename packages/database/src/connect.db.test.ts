import { type ThrowAwayDatabase, throwAwayDatabase } from '@linying/testkit'
import { sql } from 'drizzle-orm'
import { connect } from './connect.js'

let empty: ThrowAwayDatabase

beforeEach(async () => {
  empty = await throwAwayDatabase([])
})

afterEach(() => empty.close())

test('a database that cuts its connections is asked again over a new one', async () => {
  const database = connect(empty.url)
  await database.execute(sql`select 1`)
  await empty.database.execute(
    sql`select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()`
  )

  const { rows } = await database.execute(sql`select 1 as one`)
  await database.$client.end()

  expect(rows).toEqual([{ one: 1 }])
})
