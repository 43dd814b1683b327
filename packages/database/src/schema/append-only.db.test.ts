import { aTicket, changeOfCourse, setUpCommunity, type ThrowAwayDatabase, throwAwayDatabase } from '@linying/testkit'
import { sql } from 'drizzle-orm'
import type { Database } from '../connect.js'
import { ticketStore } from '../stores/ticket-store.js'

const restrictViolation = '23001'
const insufficientPrivilege = '42501'

let given: ThrowAwayDatabase
let owner: Database

beforeAll(async () => {
  given = await throwAwayDatabase()
  owner = given.owner
  await setUpCommunity(given.database)
  await ticketStore(given.database).create(changeOfCourse(aTicket()), null)
})

afterAll(async () => {
  await given.close()
})

const rewritings = ["update ticket_events set payload = '{}'", 'delete from ticket_events', 'truncate ticket_events cascade']

test.each(rewritings)('not even the owner of the tables may %s', async rewriting => {
  await expect(owner.execute(sql.raw(rewriting))).rejects.toMatchObject({ cause: { code: restrictViolation } })
})

test.each([
  ...rewritings,
  'drop trigger what_happened_stays on ticket_events',
  'alter table ticket_events disable trigger all',
  "update event_words set value = ''",
  "update migration set hash = ''"
])('the running service has no right to %s', async rewriting => {
  await expect(given.database.execute(sql.raw(rewriting))).rejects.toMatchObject({ cause: { code: insufficientPrivilege } })
})
