import { join } from 'node:path'
import { openAppRole, ownDatabase, startEmbedded } from '@linying/database'
import type { StartSettings } from '../start/start-settings.js'

export interface Target {
  readonly ownerUrl: string
  /** Lets the service in, once its role is there. */
  readonly letServiceIn: () => Promise<void>
  readonly stop: () => Promise<void>
}

/** The database to restore into, without a migration: the one in DATABASE_URL, or one on our own Postgres in the data folder. */
export async function openTarget({ databaseUrl, dataDirectory }: Pick<StartSettings, 'databaseUrl' | 'dataDirectory'>): Promise<Target> {
  if (databaseUrl) return { ownerUrl: databaseUrl, letServiceIn: async () => undefined, stop: async () => undefined }
  const cluster = await startEmbedded({ directory: join(dataDirectory, 'postgres'), durable: true })
  const ownerUrl = await ownDatabase({ clusterUrl: cluster.url, name: 'linying', fresh: false })
  return {
    ownerUrl,
    letServiceIn: () => openAppRole(ownerUrl),
    stop: async () => {
      await cluster.stop()
    }
  }
}
