import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { appRoleUrl, startEmbedded } from '@linying/database'
import type { StartSettings } from './start-settings.js'

export interface FoundDatabase {
  /** As whoever runs the service: DATABASE_URL as it stands, or our own Postgres as the service's role. */
  readonly url: string
  /** As the owner of the tables; DATABASE_URL has to be his where a command needs it. */
  readonly ownerUrl: string
  readonly stop: () => Promise<void>
}

/** The database of this clone as it is: nothing is migrated, made or seeded. Throws: Error where there is none */
export async function findDatabase({
  databaseUrl,
  dataDirectory
}: Pick<StartSettings, 'databaseUrl' | 'dataDirectory'>): Promise<FoundDatabase> {
  if (databaseUrl) return { url: databaseUrl, ownerUrl: databaseUrl, stop: async () => undefined }
  if (!existsSync(join(dataDirectory, 'postgres')))
    throw new Error(`There is no database in ${dataDirectory}: name it by DATABASE_URL or DATA_DIR. npm start makes one.`)
  const cluster = await startEmbedded({ directory: join(dataDirectory, 'postgres'), durable: true })
  const owner = new URL(cluster.url)
  owner.pathname = '/linying'
  return {
    url: appRoleUrl(owner.href),
    ownerUrl: owner.href,
    stop: async () => {
      await cluster.stop()
    }
  }
}
