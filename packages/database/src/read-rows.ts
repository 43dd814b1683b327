import { SQL, sql } from 'drizzle-orm'
import type { z } from 'zod'
import type { Database, Query } from './connect.js'
import { type executeOnce, executePrepared } from './execute-prepared.js'
import { parseQuickly } from './parse-quickly.js'

/**
 * Runs a select and parses what it gives: as JSON, which every driver hands over alike, moments included.
 * Prepared, unless `execute` says otherwise. A text that stands already was made with `asJson`.
 */
export async function readRows<Row extends z.ZodType>(
  database: Database,
  row: Row,
  select: SQL | Query,
  execute: typeof executeOnce = executePrepared
): Promise<z.output<Row>[]> {
  const { rows } = select instanceof SQL ? await execute(database, asJson(select)) : await executePrepared(database, select)
  return rows.map(found => parseQuickly(row, found.row))
}

/** Each row that a select finds, as JSON. */
export function asJson(select: SQL): SQL {
  return sql`select to_json(answer) as row from (${select}) as answer`
}

export async function readRow<Row extends z.ZodType>(
  database: Database,
  row: Row,
  select: SQL | Query,
  execute?: typeof executeOnce
): Promise<z.output<Row> | undefined> {
  const [first] = await readRows(database, row, select, execute)
  return first
}
