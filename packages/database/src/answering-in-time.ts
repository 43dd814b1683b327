import { NotReached } from './failure/not-reached.js'
import { sqlStateOf } from './failure/sql-state.js'
import { type Patience, patientFor } from './patient-for.js'

type Answered = (error: unknown, answer?: unknown) => void

/** What both drivers' pools hand out. */
interface Connection {
  query(query: unknown, values: unknown, answered: Answered): unknown
  /** With an error, the connection is cut. */
  release(error?: Error | boolean): void
  on(event: 'error', listen: (error: unknown) => void): unknown
  off(event: 'error', listen: (error: unknown) => void): unknown
}

interface Pool {
  connect(connected: (error: unknown, connection?: Connection) => void): unknown
  end(): Promise<void>
}

/**
 * A pool that answers within its deadlines or says in its own words that nothing came, by whichever driver: one of them keeps no deadline
 * for a query, one rejects with what is no error, and neither names a code.
 */
export function answeringInTime<P extends Pool>(pool: P, answerMs: number): P {
  const end = pool.end.bind(pool)
  const patience = patientFor(answerMs)
  return Object.assign(pool, {
    query: (query: unknown, values?: unknown) => ask(pool, patience, query, values),
    // a server that is not there does not say good-bye
    end: () => ended(end(), patience)
  })
}

/** With the drivers' callbacks: each promise of theirs keeps what it brought for the slow half of the garbage collection. */
function ask(pool: Pool, patience: Patience, query: unknown, values: unknown): Promise<unknown> {
  return new Promise((resolve, reject) => {
    let held: Connection | undefined
    let isOver = false
    const fail = (error: unknown) => {
      if (isOver) return
      isOver = true
      answered()
      // what it was asked may still come, so nobody else may have it
      held?.release(true)
      reject(isSpoken(error) ? error : new NotReached(held === undefined ? 'no-connection' : 'lost', error))
    }
    const answered = patience(() => fail(new NotReached('no-answer')))
    pool.connect((error, connection) => {
      if (connection === undefined) return fail(error)
      // a connection that is cut says so twice: as an event, and in answer to what it was asked
      connection.on('error', forget)
      if (isOver) return giveBack(connection)
      held = connection
      try {
        connection.query(query, values, (failed, answer) => {
          // both drivers say null or nothing where all went well
          if (failed !== null && failed !== undefined) return fail(failed)
          if (isOver) return
          isOver = true
          answered()
          giveBack(connection)
          resolve(answer)
        })
      } catch (mistake) {
        fail(mistake)
      }
    })
  })
}

function giveBack(connection: Connection): void {
  connection.off('error', forget)
  connection.release()
}

function ended(ending: Promise<void>, patience: Patience): Promise<void> {
  return new Promise(resolve => {
    const done = patience(resolve)
    const end = () => {
      done()
      resolve()
    }
    ending.then(end, end)
  })
}

/** The database's own word, one of ours, or a mistake in a program; everything else is a driver that has lost its connection. */
function isSpoken(error: unknown): boolean {
  return error instanceof NotReached || error instanceof TypeError || error instanceof RangeError || sqlStateOf(error) !== undefined
}

function forget(): void {}
