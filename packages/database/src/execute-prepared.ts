import { SQL } from 'drizzle-orm'
import type { Database, Query } from './connect.js'
import { failedStatement } from './failure/failed-statement.js'
import { nameFor } from './name-for.js'
import { renderStatement } from './render-statement.js'

interface Answer {
  readonly rows: readonly Readonly<Record<string, unknown>>[]
}

/** Databases behind a pooler that hands connections on without knowing what was prepared on which. */
const unprepared = new WeakSet<Database>()

/**
 * Runs a statement that is run all day: on each connection Postgres reads its text once, and plans it once where that serves.
 * There must be few such texts; what varies is a parameter.
 */
export async function executePrepared(database: Database, statement: SQL | Query): Promise<Answer> {
  const query = statement instanceof SQL ? queryOf(statement) : statement
  const { text, values } = query
  if (unprepared.has(database)) return run(database, { text, values })
  try {
    return await run(database, query)
  } catch (error) {
    // refused before anything was carried out, so it may be asked again
    if (!isMixedUp(error)) throw error
    unprepared.add(database)
    return run(database, { text, values })
  }
}

function queryOf(statement: SQL): Query {
  const { sql: text, params: values } = renderStatement(statement)
  return { text, values, name: nameFor(text) }
}

/** By the driver itself: a session in between prepares each time what is only needed where rows are mapped. */
async function run({ $client }: Database, query: Query): Promise<Answer> {
  try {
    return await $client.query(query)
  } catch (cause) {
    throw failedStatement(cause)
  }
}

/** For a statement that is best planned anew for its parameters. */
export async function executeOnce(database: Database, statement: SQL): Promise<Answer> {
  return database.execute(statement)
}

const unknownStatement = '26000'
const knownStatement = '42P05'

function isMixedUp(error: unknown): boolean {
  const cause = error instanceof Error ? error.cause : undefined
  return cause instanceof Error && 'code' in cause && (cause.code === unknownStatement || cause.code === knownStatement)
}
