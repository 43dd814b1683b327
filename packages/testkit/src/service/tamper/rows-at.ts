import type { Ask, Row } from './tamper.js'

/** The row of that number among those that a query gives, in its order; undefined where it gives none. */
export async function chosen(ask: Ask, query: string, number: number): Promise<Row | undefined> {
  const found = await ask(query)
  return found[number % Math.max(1, found.length)]
}

export interface At {
  readonly table: string
  /** Where the row lies: `where …`. */
  readonly at: string
  readonly row: Row
}

/** A whole row of a table, and how a statement finds it again. */
export async function rowAt(ask: Ask, table: string, number: number): Promise<At | undefined> {
  const found = await chosen(ask, `select t.ctid::text as place, to_jsonb(t.*) as row from ${table} t order by to_jsonb(t.*)::text`, number)
  return found === undefined ? undefined : { table, at: `where ctid = '${found.place}'`, row: found.row as Row } // as it was asked for
}

const ids = ['id', 'ticket_id', 'visit_id', 'care_id', 'event_id', 'item_id', 'number', 'series'] as const

/** What an audit may call a row, whatever it hangs on included. */
export async function namesOf(ask: Ask, row: Row): Promise<readonly string[]> {
  const own = ids.flatMap(column => (typeof row[column] === 'string' ? [row[column]] : []))
  const event = row.event_id ?? row.item_id
  if (typeof event !== 'string') return own
  const subjects = await ask(`
    select ticket_id as id from ticket_events where id = '${event}' or payload ->> 'photoId' = '${event}'
    union all select visit_id from visit_events where id = '${event}' or payload ->> 'photoId' = '${event}'
    union all select care_id from care_events where id = '${event}'`)
  return [...own, ...subjects.map(({ id }) => String(id))]
}

/** A value as SQL. */
export function literal(value: unknown): string {
  if (value === null || value === undefined) return 'null'
  const text = typeof value === 'string' ? value : JSON.stringify(value)
  return `'${text.replaceAll("'", "''")}'`
}
