import pg from 'pg'
import { type ThrowAwayDatabase, throwAwayDatabase } from './throw-away-database.js'

let mine: ThrowAwayDatabase
let neighbours: ThrowAwayDatabase

beforeAll(async () => {
  const [one, other] = await Promise.all([throwAwayDatabase(), throwAwayDatabase()])
  mine = one
  neighbours = other
})

afterAll(() => Promise.all([mine.close(), neighbours.close()]))

test('a test file does not see the rows of another', async () => {
  await ask(mine.url, `insert into organizations (id, code, name) values ('01900000-0000-7000-8000-000000000001', 'mine', '我的')`)

  expect(await ask(neighbours.url, 'select code from organizations')).toEqual([])
})

test('a test works as the role of the running service, which may not remove an event', async () => {
  await expect(ask(mine.url, 'delete from ticket_events')).rejects.toMatchObject({ code: '42501' })
})

async function ask(connectionString: string, question: string): Promise<readonly unknown[]> {
  const client = new pg.Client({ connectionString })
  await client.connect()
  try {
    return (await client.query(question)).rows
  } finally {
    await client.end()
  }
}
