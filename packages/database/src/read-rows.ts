import { type SQL, sql } from 'drizzle-orm'
import type { z } from 'zod'
import type { Database } from './connect.js'
import { executePrepared } from './execute-prepared.js'
import { parseQuickly } from './parse-quickly.js'

/**
 * Runs a select and parses what it gives: as JSON, which every driver hands over alike, moments included.
 * Prepared, unless `execute` says otherwise.
 */
export async function readRows<Row extends z.ZodType>(
  database: Database,
  row: Row,
  select: SQL,
  execute: typeof executePrepared = executePrepared
): Promise<z.output<Row>[]> {
  const { rows } = await execute(database, sql`select to_json(answer) as row from (${select}) as answer`)
  return rows.map(found => parseQuickly(row, found.row))
}

export async function readRow<Row extends z.ZodType>(
  database: Database,
  row: Row,
  select: SQL,
  execute?: typeof executePrepared
): Promise<z.output<Row> | undefined> {
  const [first] = await readRows(database, row, select, execute)
  return first
}
