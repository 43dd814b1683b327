import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import pg from 'pg'

export type Migration = { readonly name: string; readonly sql: string; readonly hash: string }

/** The files NNNN_what-it-does.sql in the order of their numbers. */
export function readMigrations(folder: string = join(dirname(fileURLToPath(import.meta.url)), '..', 'migrations')): readonly Migration[] {
  return readdirSync(folder)
    .filter(file => /^\d{4}_[\da-z-]+\.sql$/.test(file))
    .sort()
    .map(file => {
      const sql = readFileSync(join(folder, file), 'utf8')
      return { name: file.slice(0, -'.sql'.length), sql, hash: createHash('sha256').update(sql).digest('hex') }
    })
}

/**
 * Brings the database up to the newest migration and answers the names of those it applied.
 * All in one transaction: either every missing migration is in, or none. Two that migrate at once take turns.
 */
export async function migrate(databaseUrl: string, migrations: readonly Migration[] = readMigrations()): Promise<readonly string[]> {
  const client = new pg.Client({ connectionString: databaseUrl })
  await client.connect()
  try {
    await client.query('begin')
    const applied = await migrateWithin(client, migrations)
    await client.query('commit')
    return applied
  } finally {
    // ends the transaction as well when it was not committed
    await client.end()
  }
}

/** The same in a transaction that somebody else has begun and ends. */
export async function migrateWithin(client: pg.Client, migrations: readonly Migration[]): Promise<readonly string[]> {
  await client.query(`select pg_advisory_xact_lock(hashtext('migration'))`)
  const missing = await findMissing(client, migrations)
  for (const migration of missing) await apply(client, migration)
  return missing.map(({ name }) => name)
}

async function findMissing(client: pg.Client, migrations: readonly Migration[]): Promise<readonly Migration[]> {
  await client.query(
    'create table if not exists migration (name text primary key, hash text not null, applied_at timestamptz not null default now())'
  )
  const { rows } = await client.query<{ name: string; hash: string }>('select name, hash from migration')
  const appliedHashes = new Map(rows.map(({ name, hash }) => [name, hash]))
  for (const { name, hash } of migrations) {
    const applied = appliedHashes.get(name)
    if (applied && applied !== hash) throw new Error(`Migration ${name} was edited after it ran here. Restore it and write a new one.`)
  }
  return migrations.filter(({ name }) => !appliedHashes.has(name))
}

async function apply(client: pg.Client, { name, sql, hash }: Migration): Promise<void> {
  try {
    await client.query(sql)
  } catch (cause) {
    throw new Error(`Migration ${name} failed: ${cause instanceof Error ? cause.message : cause}`, { cause })
  }
  await client.query('insert into migration (name, hash) values ($1, $2)', [name, hash])
}
