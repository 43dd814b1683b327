import {
  aTicket,
  changeOfCourse,
  emptyDatabase,
  setUpCommunity,
  type ThrowAwayDatabase,
  throwAwayDatabase,
  usualReport,
  zhou
} from '@linying/testkit'
import { sql } from 'drizzle-orm'
import { readMigrations } from '../migrate.js'
import { recordStore } from './record-store.js'
import { ticketStore } from './ticket-store.js'

let given: ThrowAwayDatabase

beforeAll(async () => {
  given = await throwAwayDatabase()
})
afterAll(() => given.close())

test('whoever audits is told which migrations a database lacks, with the rights of the service alone', async () => {
  expect(await recordStore(given.database).missingMigrations()).toEqual([])

  await given.owner.execute(sql`delete from migration where name like '0045%'`)
  expect(await recordStore(given.database).missingMigrations()).toEqual(['0045_erasures'])
})

test('whoever audits a database that nobody has migrated is told so, and it stays as it is', async () => {
  const empty = await emptyDatabase()
  const { owner: database } = empty
  expect(await recordStore(database).missingMigrations()).toHaveLength(readMigrations().length)
  const { rows } = await database.execute(sql`select from pg_class where relnamespace = 'public'::regnamespace`)
  expect(rows).toHaveLength(0)
  await empty.close()
})

test('an audit is handed no more tickets at a time than so many events, and each of them in the end', async () => {
  const [short, long, last] = [
    aTicket({ ticketId: idOf(1) }),
    aTicket({ ticketId: idOf(2) }).acceptedBy(zhou),
    aTicket({ ticketId: idOf(3) })
  ]
  await setUpCommunity(given.database)
  for (const course of [short, long, last]) await ticketStore(given.database).create(changeOfCourse(course), null)

  const batches = await recordStore(given.database).inSnapshot(async ({ subjects }) => {
    const read: (readonly string[])[] = []
    for (let after: string | undefined; ; after = read.at(-1)?.at(-1)) {
      const batch = await subjects('ticket', { after, limit: 200, events: 2 })
      if (batch.length === 0) return read
      read.push(batch.map(({ id }) => id))
    }
  })
  expect(batches).toEqual([[idOf(1), idOf(2)], [idOf(3)]])
})

function idOf(number: number): string {
  return usualReport.ticketId.slice(0, -1) + number
}
