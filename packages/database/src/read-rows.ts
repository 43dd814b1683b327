import { instant } from '@linying/domain'
import { type SQL, sql } from 'drizzle-orm'
import { z } from 'zod'
import type { Database } from './connect.js'

/** A moment as Postgres writes it in JSON, in the one spelling that was hashed. */
export const storedInstant = z.string().transform(text => instant(text))

/** Runs a select and parses what it gives: as JSON, which every driver hands over alike, moments included. */
export async function readRows<Row extends z.ZodType>(database: Database, row: Row, select: SQL): Promise<z.output<Row>[]> {
  const { rows } = await database.execute(sql`select to_json(answer) as row from (${select}) as answer`)
  return rows.map(found => row.parse(found.row))
}

export async function readRow<Row extends z.ZodType>(database: Database, row: Row, select: SQL): Promise<z.output<Row> | undefined> {
  const [first] = await readRows(database, row, select)
  return first
}
