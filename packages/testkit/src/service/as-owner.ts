import pg from 'pg'
import type { TestService } from './test-service.js'

/** What the running service may not do to its tables, and what no endpoint does: done by their owner. */
export async function asOwner({ ownerUrl }: Pick<TestService, 'ownerUrl'>, text: string, values: readonly unknown[] = []) {
  const owner = new pg.Client({ connectionString: ownerUrl })
  await owner.connect()
  try {
    return (await owner.query<Record<string, unknown>>(text, [...values])).rows
  } finally {
    await owner.end()
  }
}

/** Every table by a digest of its rows: two of these are the same where nothing has been stored in between. */
export async function everythingStored(service: Pick<TestService, 'ownerUrl'>): Promise<Readonly<Record<string, unknown>>> {
  const tables = await asOwner(service, `select quote_ident(tablename) as name from pg_tables where schemaname = 'public'`)
  const digests = tables.map(
    ({ name }) => `select '${name}' as name, md5(coalesce(string_agg(t::text, '|' order by t::text), '')) as digest from ${name} t`
  )
  const rows = await asOwner(service, digests.join(' union all '))
  return Object.fromEntries(rows.map(({ name, digest }) => [name, digest]))
}
