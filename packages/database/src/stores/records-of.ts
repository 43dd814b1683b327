import { getTableColumns, type SQL, sql } from 'drizzle-orm'
import type { PgTable } from 'drizzle-orm/pg-core'

type Row<T extends PgTable> = T['$inferInsert']

/** Rows as one parameter, of the table's own type: `insert into x select * from ${recordsOf(x, rows)}` whatever their number. */
export function recordsOf<T extends PgTable>(table: T, rows: readonly Row<T>[]): SQL {
  return sql`jsonb_populate_recordset(null::${table}, ${JSON.stringify(rows.map(row => columnsOf(table, row)))}::jsonb)`
}

/** A row under the names that its columns have in the database. */
export function columnsOf<T extends PgTable>(table: T, row: Row<T>): Readonly<Record<string, unknown>> {
  const values = new Map<string, unknown>(Object.entries(row))
  return Object.fromEntries(Object.entries(getTableColumns(table)).map(([key, { name }]) => [name, values.get(key)]))
}
