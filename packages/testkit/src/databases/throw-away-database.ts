import { randomUUID } from 'node:crypto'
import { appRoleUrl, connect, type Database, readMigrations } from '@linying/database'
import pg from 'pg'
import { throughDoor } from './doors/test-door.js'
import { databaseUrl, type Furnishing, templateDatabase } from './template-database.js'
import { testClusterUrl } from './test-cluster.js'

export type ThrowAwayDatabase = {
  /** For the role that owns the tables and may do anything with them. */
  readonly ownerUrl: string
  /** For the role that the running service uses, by the way that it takes. */
  readonly url: string
  /** Connected with `url`. */
  readonly database: Database
  readonly close: () => Promise<void>
}

/** A real, migrated Postgres without rows, or with those it is furnished with, for one test file; `close` it in afterAll. */
export async function throwAwayDatabase(furnishing?: Furnishing): Promise<ThrowAwayDatabase> {
  const { ownerUrl, close } = await emptyDatabase(admin => templateDatabase(admin, testClusterUrl(), readMigrations(), furnishing))
  const url = throughDoor(appRoleUrl(ownerUrl))
  const database = connect(url)
  return {
    ownerUrl,
    url,
    database,
    close: async () => {
      await database.$client.end()
      await close()
    }
  }
}

/** A database as Postgres makes it, for the tests of migrating itself. */
export async function emptyDatabase(
  findTemplate: (admin: pg.Client) => Promise<string> = async () => 'template1'
): Promise<Pick<ThrowAwayDatabase, 'ownerUrl' | 'close'>> {
  const name = `throw_away_${randomUUID().replaceAll('-', '')}`
  await asAdmin(async admin => admin.query(`create database ${name} template ${await findTemplate(admin)} strategy file_copy`))
  return { ownerUrl: databaseUrl(testClusterUrl(), name), close: () => asAdmin(admin => admin.query(`drop database ${name} with (force)`)) }
}

async function asAdmin(act: (admin: pg.Client) => Promise<unknown>): Promise<void> {
  const admin = new pg.Client({ connectionString: testClusterUrl() })
  await admin.connect()
  try {
    await act(admin)
  } finally {
    await admin.end()
  }
}
