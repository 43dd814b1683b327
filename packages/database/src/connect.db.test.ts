import { emptyDatabase, type ThrowAwayDatabase } from '@linying/testkit'
import { sql } from 'drizzle-orm'
import { connect, type Database } from './connect.js'

let empty: Pick<ThrowAwayDatabase, 'ownerUrl' | 'close'>

beforeEach(async () => {
  empty = await emptyDatabase()
})

afterEach(() => empty.close())

test('a database that cuts its connections is asked again over a new one', async () => {
  const [database, neighbour] = [connect(empty.ownerUrl), connect(empty.ownerUrl)]
  await database.execute(sql`select 1`)
  await neighbour.execute(
    sql`select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()`
  )

  const { rows } = await askUntilAnswered(database)
  await Promise.all([database.$client.end(), neighbour.$client.end()])

  expect(rows).toEqual([{ one: 1 }])
})

/** The news of the cut takes its time to arrive: a question asked before that still meets the dead connection. */
async function askUntilAnswered(database: Database) {
  for (;;) {
    try {
      return await database.execute(sql`select 1 as one`)
    } catch {
      // asked again; a pool that never recovers meets the time limit of the test
    }
  }
}
