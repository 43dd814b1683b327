import { type ThrowAwayDatabase, throwAwayDatabase } from '@linying/testkit'
import { sql } from 'drizzle-orm'
import { executePrepared } from './execute-prepared.js'

let given: ThrowAwayDatabase
beforeEach(async () => {
  given = await throwAwayDatabase()
})
afterEach(() => given.close())

const doubled = (number: number) => sql`select ${number}::integer * 2 as doubled`
const prepared = sql`select count(*)::integer as count from pg_prepared_statements where statement like '%* 2 as doubled%'`

test('a statement is prepared once, whatever its parameters', async () => {
  const first = await executePrepared(given.database, doubled(4))
  const second = await executePrepared(given.database, doubled(21))

  expect([...first.rows, ...second.rows]).toEqual([{ doubled: 8 }, { doubled: 42 }])
  expect((await given.database.execute(prepared)).rows).toEqual([{ count: 1 }])
})

test('a pooler that hands on a connection which does not know the statement is asked without it from then on', async () => {
  await executePrepared(given.database, doubled(4))
  await given.database.execute(sql`deallocate all`)

  expect((await executePrepared(given.database, doubled(21))).rows).toEqual([{ doubled: 42 }])
  await executePrepared(given.database, doubled(1))
  expect((await given.database.execute(prepared)).rows).toEqual([{ count: 0 }])
})
