import { type ThrowAwayDatabase, throwAwayDatabase } from '@linying/testkit'
import { type Column, is, sql } from 'drizzle-orm'
import { getTableConfig, PgTable } from 'drizzle-orm/pg-core'
import * as calendar from './calendar.js'
import * as call from './call.js'
import * as care from './care.js'
import * as clock from './clock.js'
import * as convenience from './convenience.js'
import * as erasure from './erasure.js'
import * as job from './job.js'
import * as message from './message.js'
import * as organization from './organization.js'
import * as patrol from './patrol.js'
import * as people from './people.js'
import * as photo from './photo.js'
import * as place from './place.js'
import * as search from './search.js'
import * as session from './session.js'
import * as ticket from './ticket.js'
import * as visit from './visit.js'

const tables = [
  organization,
  calendar,
  call,
  care,
  clock,
  convenience,
  erasure,
  job,
  patrol,
  people,
  place,
  ticket,
  photo,
  message,
  session,
  search,
  visit
].flatMap(subject => Object.values(subject).filter(exported => is(exported, PgTable)))

let empty: ThrowAwayDatabase

beforeAll(async () => {
  empty = await throwAwayDatabase()
})

afterAll(() => empty.close())

test('the tables of the code and of the database have the same columns', async () => {
  const declared = tables.flatMap(table => {
    const { name, columns } = getTableConfig(table)
    return columns.map(column => `${name}.${column.name} ${typeOf(column)}${column.notNull ? ' not null' : ''}`)
  })

  const { rows } = await empty.database.execute<{ column: string }>(sql`
    select c.relname || '.' || a.attname || ' ' || format_type(a.atttypid, a.atttypmod)
      || case when a.attnotnull then ' not null' else '' end as column
    from pg_attribute a join pg_class c on c.oid = a.attrelid
    where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace and c.relname <> 'migration' and a.attnum > 0`)
  expect(declared.sort()).toEqual(rows.map(({ column }) => column).sort())
})

test.each(tables.map(table => [getTableConfig(table).name, table] as const))('every column of %s can be read', async (_name, table) => {
  expect(await empty.database.select().from(table).limit(0)).toEqual([])
})

/** Drizzle puts a space before a precision, Postgres none. */
function typeOf(column: Column): string {
  return column.getSQLType().replace(' (', '(')
}
