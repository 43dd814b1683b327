import type { Query, SQL } from 'drizzle-orm'
import { PgDialect } from 'drizzle-orm/pg-core'
import pg from 'pg'
import type { Database } from '../connect.js'

/**
 * For tests of plans: a database that answers with nothing, and keeps what Postgres would have done instead of doing it. `plan()` is that
 * of the last question. What a store makes of an empty answer is not the matter; whoever asks ignores it.
 */
export function explainWith(ownerUrl: () => string): { readonly explaining: Database; readonly plan: () => string } {
  let last = ''
  async function explain({ sql: text, params }: Query): Promise<{ readonly rows: readonly [] }> {
    const client = new pg.Client({ connectionString: ownerUrl() })
    await client.connect()
    const { rows } = await client.query<{ 'QUERY PLAN': string }>(`explain ${text}`, params)
    await client.end()
    last = rows.map(row => row['QUERY PLAN']).join('\n')
    return { rows: [] }
  }
  const explaining = {
    execute: (statement: SQL) => explain(new PgDialect().sqlToQuery(statement)),
    $client: { query: ({ text, values }: { readonly text: string; readonly values: unknown[] }) => explain({ sql: text, params: values }) }
  } as unknown as Database // the stores use nothing else of it
  return { explaining, plan: () => last }
}
