import { emptyDatabase, patientlyTo, type ThrowAwayDatabase } from '@linying/testkit'
import { sql } from 'drizzle-orm'
import type { Database } from './connect.js'

let empty: Pick<ThrowAwayDatabase, 'ownerUrl' | 'owner' | 'close'>

beforeEach(async () => {
  empty = await emptyDatabase()
})

afterEach(() => empty.close())

test('a database that cuts its connections is asked again over a new one', async () => {
  const database = patientlyTo(empty.ownerUrl)
  await database.execute(sql`select 1`)
  await empty.owner.execute(
    sql`select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()`
  )

  const { rows } = await askUntilAnswered(database)
  await database.$client.end()

  expect(rows).toEqual([{ one: 1 }])
})

/** A pool that never recovers. */
const questionsInVain = 1_000

/** The news of the cut takes its time to arrive: a question asked before that still meets the dead connection. */
async function askUntilAnswered(database: Database) {
  for (let left = questionsInVain; ; left -= 1) {
    try {
      return await database.execute(sql`select 1 as one`)
    } catch (error) {
      if (left === 0) throw error
      // each turn the database itself needs to come back to us, the news of the cut has had time
      await empty.owner.execute(sql`select pg_sleep(0.01)`)
    }
  }
}
