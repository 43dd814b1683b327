import { join } from 'node:path'
import { readSettings } from '@linying/server'

export interface PhotoPlace {
  /** The folder of the local store; undefined: photos lie in a bucket. */
  readonly folder: string | undefined
  /** What an operator has to know of a bucket. */
  readonly bucketNote: readonly string[]
}

/** Where this environment keeps photos. */
export function photoPlace(env: NodeJS.ProcessEnv, databaseUrl: string, dataDirectory: string): PhotoPlace {
  const settings = readSettings({ ...env, DATABASE_URL: databaseUrl, DATA_DIR: dataDirectory })
  if (settings.STORAGE === 'local') return { folder: join(dataDirectory, 'photos'), bucketNote: [] }
  const note = [
    `Photos lie in the bucket ${settings.STORAGE_BUCKET} and are not part of this: keep its versioning on, and replicate it.`,
    'npm run verify -- --all reads every original there and tells which is missing or another one.'
  ]
  return { folder: undefined, bucketNote: note }
}
