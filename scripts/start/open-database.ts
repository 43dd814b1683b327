import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { appRoleUrl, connect, foundPolicies, migrate, openAppRole, ownDatabase, startEmbedded } from '@linying/database'
import type { StartSettings } from './start-settings.js'

export type OpenDatabase = {
  readonly url: string
  /** A sentence for the terminal: where the data lies. */
  readonly place: string
  readonly stop: () => Promise<void>
}

/** The migrated database of this start: the one in DATABASE_URL, or our own Postgres in the data folder. */
export async function openDatabase(settings: StartSettings): Promise<OpenDatabase> {
  return settings.databaseUrl ? openTheirs(settings.databaseUrl) : openOurs(settings)
}

async function openTheirs(databaseUrl: string): Promise<OpenDatabase> {
  await bringUpToDate(databaseUrl)
  const { host, pathname } = new URL(databaseUrl)
  return { url: databaseUrl, place: `${host}${pathname} (DATABASE_URL)`, stop: async () => undefined }
}

/** Every missing migration, and the plans' promises for communities that have made none. Answers which were missing. */
export async function bringUpToDate(ownerUrl: string): Promise<readonly string[]> {
  const applied = await migrate(ownerUrl)
  const database = connect(ownerUrl)
  await foundPolicies(database)
  await database.$client.end()
  return applied
}

async function openOurs({ dataDirectory, fresh }: StartSettings): Promise<OpenDatabase> {
  const cluster = await startEmbedded({ directory: join(dataDirectory, 'postgres'), durable: true })
  if (fresh) rmSync(join(dataDirectory, 'photos'), { recursive: true, force: true })
  const ownerUrl = await ownDatabase({ clusterUrl: cluster.url, name: 'linying', fresh })
  await bringUpToDate(ownerUrl)
  await openAppRole(ownerUrl)
  return {
    url: appRoleUrl(ownerUrl),
    place: cluster.directory,
    stop: async () => {
      await cluster.stop()
    }
  }
}
