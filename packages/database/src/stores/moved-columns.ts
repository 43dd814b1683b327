import { getTableColumns, type SQL, sql } from 'drizzle-orm'
import type { PgTable } from 'drizzle-orm/pg-core'

/** A row with all of its columns: one that is forgotten does not compile, though the database would take null for it or its default. */
export type WholeRow<T extends PgTable> = Required<T['$inferInsert']>

/**
 * What an update sets when a row is written anew: every column but those that say which row it is. A column that is added to the table
 * moves by itself, so that none can be forgotten.
 */
export function movedColumns<T extends PgTable>(
  table: T,
  standing: readonly (keyof T['_']['columns'] & string)[],
  from: 'change' | 'excluded' = 'change'
): SQL {
  return sql.join(
    Object.entries(getTableColumns(table))
      .filter(([key]) => !standing.includes(key))
      .map(([, { name }]) => sql`${sql.identifier(name)} = ${sql.raw(from)}.${sql.identifier(name)}`),
    sql`, `
  )
}
