import { type BlackHole, refuseUpgrades, startBlackHole, type ThrowAwayDatabase, throwAwayDatabase } from '@linying/testkit'
import { neonConfig } from '@neondatabase/serverless'
import { sql } from 'drizzle-orm'
import { connect, type Database } from './connect.js'
import { failureAnswer } from './failure/failure-answer.js'
import { NotReached } from './failure/not-reached.js'
import { watchingDatabase } from './watching-database.js'

const again = { kind: 'again', afterSeconds: 5 }
// far apart, since a loaded machine rings them late: who waits for a connection is told first, who waits for an answer later
const deadlines = { connectMs: 500, answerMs: 5_000, keepAliveMs: 2_000, connections: 2 }

let given: ThrowAwayDatabase
let hole: BlackHole

beforeEach(async () => {
  given = await throwAwayDatabase()
  hole = await startBlackHole(Number(new URL(given.ownerUrl).port))
})
afterEach(async () => {
  await hole.stop()
  await given.close()
})

const ask = (database: Database) => database.execute(sql`select 1 as one`)

function throughHole(host = hole.host): string {
  const url = new URL(given.url)
  url.host = host
  return url.href
}

async function reasonOf(asked: Promise<unknown>): Promise<unknown> {
  try {
    return await asked
  } catch (error) {
    expect(failureAnswer(error)).toEqual(again)
    const { cause } = error instanceof Error ? error : {}
    return cause instanceof NotReached ? cause.reason : error
  }
}

test('while packets are lost everybody is told in time, and afterwards answered again', async () => {
  const database = connect(throughHole(), deadlines)
  await ask(database)
  hole.swallow()
  // over the connection that is there, over a new one, and by whoever waits for one
  const reasons = await Promise.all(Array.from({ length: 5 }, () => reasonOf(ask(database))))
  hole.letThrough()

  expect(new Set(reasons)).toEqual(new Set(['no-answer', 'no-connection']))
  expect((await ask(database)).rows).toEqual([{ one: 1 }])
  await database.$client.end()
})

test('whoever asks for its health is told in time, however many ask', async () => {
  const watching = watchingDatabase(throughHole(), { watchMs: 2_000 })
  const ping = () => watching.execute('select 1')
  await ping()
  hole.swallow()
  const refused = await Promise.allSettled([ping(), ping(), ping()])
  hole.letThrough()

  expect(refused.map(({ status }) => status)).toEqual(['rejected', 'rejected', 'rejected'])
  await ping()
  await watching.$client.end()
})

describe("by Neon's driver", () => {
  const { wsProxy, useSecureWebSocket, pipelineConnect } = neonConfig
  const neonUrl = () => throughHole('here.neon.tech')
  afterEach(() => Object.assign(neonConfig, { wsProxy, useSecureWebSocket, pipelineConnect }))

  test.each([403, 429, 500, 502, 503])('a WebSocket that is refused by %i is a database that is not there now', async status => {
    const place = await refuseUpgrades(status)
    Object.assign(neonConfig, { wsProxy: () => `${place.host}/v1`, useSecureWebSocket: false, pipelineConnect: false })
    const database = connect(neonUrl(), deadlines)
    expect(await reasonOf(ask(database))).toBe('no-connection')
    await database.$client.end()
    await place.stop()
  })

  test('a WebSocket over which nothing comes is given up in time', async () => {
    hole.swallow()
    Object.assign(neonConfig, { wsProxy: () => `${hole.host}/v1`, useSecureWebSocket: false, pipelineConnect: false })
    const database = connect(neonUrl(), deadlines)
    expect(['no-answer', 'no-connection']).toContain(await reasonOf(ask(database)))
  })
})
