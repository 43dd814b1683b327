import { NotReached } from './failure/not-reached.js'
import { sqlStateOf } from './failure/sql-state.js'

/** What both drivers' pools hand out. */
interface Connection {
  query(query: unknown, values?: unknown): Promise<unknown>
  /** With an error, the connection is cut. */
  release(error?: Error | boolean): void
  on(event: 'error', listen: (error: unknown) => void): unknown
  off(event: 'error', listen: (error: unknown) => void): unknown
}

interface Pool {
  connect(): Promise<Connection>
  end(): Promise<void>
}

/**
 * A pool that answers within its deadlines or says in its own words that nothing came, by whichever driver: one of them keeps no deadline
 * for a query, one rejects with what is no error, and neither names a code.
 */
export function answeringInTime<P extends Pool>(pool: P, answerMs: number): P {
  const end = pool.end.bind(pool)
  return Object.assign(pool, {
    query: (query: unknown, values?: unknown) => ask(pool, answerMs, query, values),
    // a server that is not there does not say good-bye
    end: () => within(answerMs, end()).catch(forget)
  })
}

/** What has been set out to be asked, so that it can be given up half-way. */
interface Errand {
  connection?: Connection | undefined
  isGivenUp: boolean
}

async function ask(pool: Pool, answerMs: number, query: unknown, values: unknown): Promise<unknown> {
  const errand: Errand = { isGivenUp: false }
  try {
    return await within(answerMs, carryOut(errand, pool, query, values))
  } catch (error) {
    errand.isGivenUp = true
    errand.connection?.release(true)
    if (isSpoken(error)) throw error
    throw new NotReached(errand.connection === undefined ? 'no-connection' : 'lost', error)
  }
}

async function carryOut(errand: Errand, pool: Pool, query: unknown, values: unknown): Promise<unknown> {
  const connection = await pool.connect()
  // a connection that is cut says so twice: as an event, and by rejecting what it was asked
  connection.on('error', forget)
  if (errand.isGivenUp) return giveBack(connection)
  errand.connection = connection
  const answer = await connection.query(query, values)
  if (!errand.isGivenUp) giveBack(connection)
  return answer
}

function giveBack(connection: Connection): void {
  connection.off('error', forget)
  connection.release()
}

/** Rejects with NotReached where the answer takes longer. */
async function within<T>(answerMs: number, answer: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new NotReached('no-answer')), answerMs)
  })
  try {
    return await Promise.race([answer, late])
  } finally {
    clearTimeout(timer)
  }
}

/** The database's own word, one of ours, or a mistake in a program; everything else is a driver that has lost its connection. */
function isSpoken(error: unknown): boolean {
  return error instanceof NotReached || error instanceof TypeError || error instanceof RangeError || sqlStateOf(error) !== undefined
}

function forget(): void {}
