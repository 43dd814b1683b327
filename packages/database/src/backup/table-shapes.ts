import type pg from 'pg'

export interface TableShape {
  readonly name: string
  /** Those that hold what was written; what Postgres computes by itself is not among them. */
  readonly columns: readonly string[]
}

/** Every table of ours, by name; what an extension brings along is made again with it. */
export async function tableShapes(client: pg.Client): Promise<readonly TableShape[]> {
  const { rows } = await client.query<{ name: string; columns: string[] }>(
    `select c.relname::text as name, array_agg(a.attname::text order by a.attnum) as columns
     from pg_class c
     join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
     where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')
       and not exists (select from pg_depend d where d.classid = 'pg_class'::regclass and d.objid = c.oid and d.deptype = 'e')
     group by c.relname order by c.relname collate "C"`
  )
  return rows
}

/** How values are written and read, whatever the database's own habits are; and no limit of time, since an operator waits for it. */
export const plainValues = `
  set local datestyle = 'ISO, YMD'; set local timezone = 'UTC'; set local intervalstyle = 'postgres';
  set local extra_float_digits = 1; set local bytea_output = 'hex'; set local client_encoding = 'UTF8';
  set local statement_timeout = 0; set local idle_in_transaction_session_timeout = 0`

/** `"table" ("column", …)` */
export function copied(client: pg.Client, { name, columns }: TableShape): string {
  return `public.${client.escapeIdentifier(name)} (${columns.map(column => client.escapeIdentifier(column)).join(', ')})`
}
