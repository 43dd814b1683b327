import type { Readable } from 'node:stream'
import pg from 'pg'
import { to } from 'pg-copy-streams'
import { copied, plainValues, type TableShape, tableShapes } from './table-shapes.js'

export interface DumpedTable extends TableShape {
  readonly rows: number
}

export interface RanMigration {
  readonly name: string
  readonly hash: string
}

interface Dump<T> {
  readonly migrations: readonly RanMigration[]
  readonly tables: readonly (DumpedTable & T)[]
}

/**
 * Every table as it was at one moment, in Postgres's text form of COPY, one after the other and a chunk at a time. It writes nothing,
 * and keeps nobody waiting but a migration. `keep` reads a table to its end.
 * Throws: Error where a migration is under way, or where there is something that this form cannot hold
 */
export async function dumpTables<T>(ownerUrl: string, keep: (table: TableShape, rows: Readable) => Promise<T>): Promise<Dump<T>> {
  const client = new pg.Client({ connectionString: ownerUrl })
  await client.connect()
  try {
    await client.query(`begin isolation level repeatable read read only; ${plainValues}`)
    await holdOffMigrations(client)
    await refuseSequences(client)
    const { rows: migrations } = await client.query<RanMigration>('select name, hash from migration order by name collate "C"')
    const tables: (DumpedTable & T)[] = []
    for (const shape of await tableShapes(client)) {
      const stream = client.query(to(`copy ${copied(client, shape)} to stdout`))
      const kept = await keep(shape, stream)
      tables.push({ ...kept, ...shape, rows: stream.rowCount })
    }
    return { migrations, tables }
  } finally {
    // ends the transaction as well
    await client.end()
  }
}

async function holdOffMigrations(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ free: boolean }>(`select pg_try_advisory_xact_lock_shared(hashtext('migration')) as free`)
  if (!rows[0]?.free) throw new Error('A migration is under way; take the backup when it is done.')
}

/** Ours are numbered by rows. One that came later would have to be carried along, and a backup without it would begin at 1 again. */
async function refuseSequences(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ name: string }>(`select sequencename as name from pg_sequences where schemaname = 'public'`)
  if (rows.length > 0) throw new Error(`A backup of this form does not hold sequences: ${rows.map(({ name }) => name).join(', ')}.`)
}
