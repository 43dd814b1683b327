import { type SQL, sql } from 'drizzle-orm'

/** Columns of one table, by name, for a `select`. */
export function columnsOf(table: string, names: readonly string[]): SQL {
  return sql.raw(names.map(name => `${table}.${name}`).join(', '))
}
