import type { Duplex, Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import pg from 'pg'
import { from } from 'pg-copy-streams'
import { type Migration, migrateWithin } from '../migrate.js'
import type { DumpedTable } from './dump-tables.js'
import { setAside } from './set-aside.js'
import { copied, plainValues, tableShapes } from './table-shapes.js'

interface Load {
  readonly migrations: readonly Migration[]
  readonly tables: readonly DumpedTable[]
  /** A file, and what unpacks it. */
  readonly open: (table: DumpedTable) => readonly [Readable, ...Duplex[]]
}

/**
 * Makes the tables by their migrations and fills them, in one transaction: all of it is there in the end, or nothing.
 * Throws: Error where the database holds anything already, or where a table is not the one that was dumped
 */
export async function loadTables(ownerUrl: string, { migrations, tables, open }: Load): Promise<void> {
  const client = new pg.Client({ connectionString: ownerUrl })
  await client.connect()
  try {
    await client.query(`begin; ${plainValues}`)
    await refuseFilled(client)
    await migrateWithin(client, migrations)
    await refuseOtherTables(client, tables)
    const putBack = await setAside(client)
    // migrations bring rows of their own, which are in the backup as they became
    await client.query(`truncate ${tables.map(({ name }) => `public.${client.escapeIdentifier(name)}`).join(', ')}`)
    for (const table of tables) await fill(client, table, open(table))
    await putBack()
    await client.query('commit')
    await client.query('analyze')
  } finally {
    // ends the transaction as well when it was not committed
    await client.end()
  }
}

async function refuseFilled(client: pg.Client): Promise<void> {
  const [first] = await tableShapes(client)
  if (first === undefined) return
  throw new Error(`This database holds something already (${first.name}): restore into a new one. Nothing was touched.`)
}

async function refuseOtherTables(client: pg.Client, tables: readonly DumpedTable[]): Promise<void> {
  const made = new Map((await tableShapes(client)).map(({ name, columns }) => [name, columns]))
  const other = tables.filter(({ name, columns }) => [...(made.get(name) ?? [])].sort().join() !== [...columns].sort().join())
  const missing = [...made.keys()].filter(name => !tables.some(table => table.name === name))
  const names = [...other.map(({ name }) => name), ...missing]
  if (names.length > 0) throw new Error(`Not the tables that the migrations make: ${names.join(', ')}.`)
}

async function fill(client: pg.Client, table: DumpedTable, text: readonly [Readable, ...Duplex[]]): Promise<void> {
  const stream = client.query(from(`copy ${copied(client, table)} from stdin`))
  await pipeline([...text, stream])
  if (stream.rowCount !== table.rows) throw new Error(`${table.name}: ${stream.rowCount} rows came, ${table.rows} were backed up.`)
}
