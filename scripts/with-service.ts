import { connect, type Database, type OperatorDirectory, operatorDirectory, recordStore } from '@linying/database'
import { type Ports, readSettings, wire } from '@linying/server'
import type { RecordStore } from '@linying/usecases'
import { findDatabase } from './start/find-database.js'
import { readStartSettings } from './start/start-settings.js'

export interface Service {
  readonly ports: Ports
  readonly directory: OperatorDirectory
  readonly record: RecordStore
  readonly ownerUrl: string
  readonly dataDirectory: string
  readonly database: Database
}

/**
 * Does one thing with the database and ports that `npm start` uses in this clone, whether it is running or not. It migrates nothing.
 * Throws: Error where the database is older than this version needs, or is not there yet
 */
export async function withService<T>(act: (service: Service) => Promise<T>): Promise<T> {
  const { dataDirectory, ...start } = readStartSettings({ ...process.env, HOST: undefined }, [])
  const { url, ownerUrl, stop: stopDatabase } = await findDatabase({ ...start, dataDirectory })
  const { ports, stop } = wire(readSettings({ ...process.env, DATABASE_URL: url, DATA_DIR: dataDirectory }))
  const database = connect(url)
  try {
    const record = recordStore(database)
    refuseOlder(await record.missingMigrations())
    return await act({ ports, directory: operatorDirectory(database), database, record, ownerUrl, dataDirectory })
  } finally {
    await database.$client.end()
    await stop()
    await stopDatabase()
  }
}

/** Throws: Error that says what to do first */
export function refuseOlder(missing: readonly string[]): void {
  const [first] = missing
  if (first === undefined) return
  const more = missing.length > 1 ? ` and ${missing.length - 1} more` : ''
  throw new Error(
    `The database is older than this version: ${first}${more} is missing. Run npm run migrate as its owner first (npm start does so for its own); nothing was touched.`
  )
}
