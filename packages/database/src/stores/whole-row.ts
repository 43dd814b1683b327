import { getTableColumns, type SQL, sql } from 'drizzle-orm'
import type { PgTable } from 'drizzle-orm/pg-core'

/** What stands in each column of a row: one that is forgotten does not compile, though the database would take null for it or its default. */
export type ValuesOf<T extends PgTable> = { readonly [K in keyof T['_']['columns']]: SQL }

/** The middle of an insert of one row whose values are of a query: `(column, …) select value, …`; where they come from follows. */
export function wholeRow<T extends PgTable>(table: T, values: ValuesOf<T>): SQL {
  const given = new Map(Object.entries<SQL>(values))
  const columns = Object.entries(getTableColumns(table)).flatMap(([key, { name }]) => {
    const value = given.get(key)
    return value === undefined ? [] : [{ name: sql.identifier(name), value }]
  })
  const all = (parts: readonly (SQL | (typeof columns)[number]['name'])[]) => sql.join([...parts], sql`, `)
  return sql`(${all(columns.map(({ name }) => name))}) select ${all(columns.map(({ value }) => value))}`
}
