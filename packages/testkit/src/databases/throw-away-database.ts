import { randomUUID } from 'node:crypto'
import { appRoleUrl, connect, type Database, readMigrations } from '@linying/database'
import pg from 'pg'
import { throughDoor } from './doors/test-door.js'
import { patient, patientlyTo } from './patient.js'
import { databaseUrl, type Furnishing, templateDatabase } from './template-database.js'
import { testClusterUrl } from './test-cluster.js'

export type ThrowAwayDatabase = {
  /** For the role that owns the tables and may do anything with them. */
  readonly ownerUrl: string
  /** Connected with `ownerUrl`: a test's own hand, which no deadline hurries. */
  readonly owner: Database
  /** For the role that the running service uses, by the way that it takes. */
  readonly url: string
  /** Connected with `url`. */
  readonly database: Database
  readonly close: () => Promise<void>
}

/** A real, migrated Postgres without rows, or with those it is furnished with, for one test file; `close` it in afterAll. */
export async function throwAwayDatabase(furnishing?: Furnishing): Promise<ThrowAwayDatabase> {
  const { close, ...empty } = await emptyDatabase(admin => templateDatabase(admin, testClusterUrl(), readMigrations(), furnishing))
  const url = throughDoor(appRoleUrl(empty.ownerUrl))
  const database = connect(url, patient)
  return {
    ...empty,
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
  findTemplate: (admin: pg.ClientBase) => Promise<string> = async () => 'template1'
): Promise<Pick<ThrowAwayDatabase, 'ownerUrl' | 'owner' | 'close'>> {
  const name = `throw_away_${randomUUID().replaceAll('-', '')}`
  await asAdmin(async admin => admin.query(`create database ${name} template ${await findTemplate(admin)} strategy file_copy`))
  const ownerUrl = databaseUrl(testClusterUrl(), name)
  const owner = patientlyTo(ownerUrl)
  return {
    ownerUrl,
    owner,
    close: async () => {
      await owner.$client.end()
      await asAdmin(admin => admin.query(`drop database ${name} with (force)`))
    }
  }
}

/** How often somebody may still be on his way out of a database that is copied or dropped; Postgres waits five seconds for him each time. */
const triesWhileInUse = 24

async function asAdmin(act: (admin: pg.ClientBase) => Promise<unknown>): Promise<void> {
  const admin = await admins().connect()
  try {
    for (let left = triesWhileInUse; ; left -= 1) {
      try {
        await act(admin)
        return
      } catch (error) {
        if (left === 0 || !isInUse(error)) throw error
      }
    }
  } finally {
    admin.release()
  }
}

let opened: pg.Pool | undefined

/** Opening a connection costs as much as copying a database, so a file keeps its own; that keeps no process from ending. */
function admins(): pg.Pool {
  // a server that is stuck says so before the test is over
  opened ??= new pg.Pool({ connectionString: testClusterUrl(), statement_timeout: patient.answerMs, allowExitOnIdle: true }).on(
    'error',
    // the server ends before whoever might still have asked it
    () => undefined
  )
  return opened
}

function isInUse(error: unknown): boolean {
  return error instanceof pg.DatabaseError && error.code === '55006'
}
