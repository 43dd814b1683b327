import { getTableColumns, type SQL, sql } from 'drizzle-orm'
import type { PgTable } from 'drizzle-orm/pg-core'

type Row<T extends PgTable> = T['$inferInsert']

/** Rows that come as one JSON value, of the table's own type: `insert into x select * from ${recordsIn(json, x)}` whatever their number. */
export function recordsIn(json: SQL, table: PgTable): SQL {
  return sql`jsonb_populate_recordset(null::${table}, ${json}::jsonb)`
}

/** Rows as the JSON that `recordsIn` takes. */
export function jsonOf<T extends PgTable>(table: T, rows: readonly Row<T>[]): string {
  return rows.length === 0 ? '[]' : JSON.stringify(rows.map(row => columnsOf(table, row)))
}

/** A row under the names that its columns have in the database. */
export function columnsOf<T extends PgTable>(table: T, row: Row<T>): Readonly<Record<string, unknown>> {
  const names = namesIn(table)
  const columns: Record<string, unknown> = {}
  for (const [key, value] of Object.entries(row)) {
    const name = names.get(key)
    if (name !== undefined) columns[name] = value
  }
  return columns
}

const namesOf = new WeakMap<PgTable, ReadonlyMap<string, string>>()

function namesIn(table: PgTable): ReadonlyMap<string, string> {
  const names = namesOf.get(table) ?? new Map(Object.entries(getTableColumns(table)).map(([key, { name }]) => [key, name]))
  namesOf.set(table, names)
  return names
}
