import { randomUUID } from 'node:crypto'
import { connect, type Database, type Migration, readMigrations } from '@linying/database'
import pg from 'pg'
import { databaseUrl, templateDatabase } from './template-database.js'
import { testClusterVariable } from './test-cluster.js'

export type ThrowAwayDatabase = { readonly url: string; readonly database: Database; readonly close: () => Promise<void> }

/** A real, migrated, empty database for one test file; `close` in afterAll. */
export async function throwAwayDatabase(migrations: readonly Migration[] = readMigrations()): Promise<ThrowAwayDatabase> {
  const clusterUrl = process.env[testClusterVariable]
  if (!clusterUrl) throw new Error('No Postgres for tests here: name the file *.db.test.ts or *.http.test.ts, those get one.')
  const name = `throw_away_${randomUUID().replaceAll('-', '')}`
  await asAdmin(clusterUrl, async admin => {
    const template = await templateDatabase(admin, clusterUrl, migrations)
    await admin.query(`create database ${name} template ${template}`)
  })
  const url = databaseUrl(clusterUrl, name)
  const database = connect(url)
  return {
    url,
    database,
    close: async () => {
      await database.$client.end()
      await asAdmin(clusterUrl, admin => admin.query(`drop database ${name} with (force)`))
    }
  }
}

async function asAdmin(clusterUrl: string, act: (admin: pg.Client) => Promise<unknown>): Promise<void> {
  const admin = new pg.Client({ connectionString: clusterUrl })
  await admin.connect()
  try {
    await act(admin)
  } finally {
    await admin.end()
  }
}
