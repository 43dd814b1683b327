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

/** The same of rows that are at hand, where a statement is not run often enough to be written once. */
export function recordsOf<T extends PgTable>(table: T, rows: readonly Row<T>[]): SQL {
  return recordsIn(sql`${jsonOf(table, rows)}`, table)
}

/** A row under the names that its columns have in the database. */
export function columnsOf<T extends PgTable>(table: T, row: Row<T>): object {
  const renamed = renaming.get(table) ?? renamingFor(table)
  renaming.set(table, renamed)
  return renamed(row)
}

type Renamed = (row: object) => object

const renaming = new WeakMap<PgTable, Renamed>()

/** Written out name by name: an object that is filled in a loop is slow to fill, and slow to turn into JSON. */
function renamingFor(table: PgTable): Renamed {
  const fields = Object.entries(getTableColumns(table)).map(([key, { name }]) => `${JSON.stringify(name)}: row[${JSON.stringify(key)}]`)
  return new Function('row', `return { ${fields.join(', ')} }`) as Renamed // what it gives stands in the line above
}
