import { evolve, firstBrokenLink } from '@linying/domain'
import { digest, emptyDatabase, fileOldTicket, setUpCommunity, usualReport, zhou } from '@linying/testkit'
import type { Database } from '../connect.js'
import { migrate, readMigrations } from '../migrate.js'
import { ticketStore } from './ticket-store.js'

let given: Awaited<ReturnType<typeof emptyDatabase>>
let database: Database
beforeAll(async () => {
  given = await emptyDatabase()
  await migrate(
    given.ownerUrl,
    readMigrations().filter(({ name }) => name < '0008')
  )
  await fileOldTicket(given.ownerUrl)
  await migrate(given.ownerUrl)
  database = given.owner
  await setUpCommunity(database)
})
afterAll(async () => {
  await given.close()
})

const agent = { personId: zhou.id, side: 'staff', sessionId: '' } as const

test('a ticket of the first release is still in its place after every migration, as a repair to which nothing was promised', async () => {
  const record = await ticketStore(database).load({ ticketId: usualReport.ticketId }, agent)
  expect(firstBrokenLink(usualReport.ticketId, record?.events ?? [], record?.words ?? [], digest)).toBeUndefined()
  expect(record?.events).toMatchObject([{ v: 1, payload: { fault: 'water_leak' } }])
  expect(evolve(record?.events ?? [])).toMatchObject({ status: 'submitted', kind: 'repair', category: 'water_leak', clocks: [] })
})

test('it stands in the lists like any other', async () => {
  const filter = { queue: 'all', order: 'newest', pastEta: false, now: '2026-11-22T00:00:00.000Z', limit: 50 } as const
  expect(await ticketStore(database).list(filter, agent)).toMatchObject([
    { number: 'WX-2510-0001', kind: 'repair', category: 'water_leak', urgency: 'normal', department: null, due: null }
  ])
})
