import { createReadStream, existsSync } from 'node:fs'
import { mkdir, mkdtemp, readdir, rename, rm, rmdir } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { createGunzip } from 'node:zlib'
import { loadTables, migrationsNamed } from '@linying/database'
import { checkBackup } from './check-backup.js'
import { type Manifest, photoList, tableFile } from './manifest.js'
import { copyPhoto, listedPhotos } from './photo-files.js'

export interface RestoreAsked {
  readonly from: string
  /** An empty database, as whoever is to own the tables. */
  readonly ownerUrl: string
  /** Where the local store keeps photos; undefined: in a bucket. */
  readonly photoFolder: string | undefined
}

/**
 * Puts a backup into an empty database and an empty store, as it was. Every file is looked at before anything is written.
 * Throws: Error where a file is not the one that was backed up, or where database or store hold something; both are then as they were
 */
export async function restoreBackup({ from, ownerUrl, photoFolder }: RestoreAsked): Promise<Manifest> {
  const said = await checkBackup(from)
  const migrations = migrationsNamed(said.migrations)
  const photos = await draftOfPhotos(from, said, photoFolder)
  try {
    await loadTables(ownerUrl, {
      migrations,
      tables: said.tables,
      open: ({ name }) => [createReadStream(join(from, tableFile(name))), createGunzip()]
    })
    await photos?.keep()
  } finally {
    await photos?.discard()
  }
  return said
}

/** Copied before the tables, so that a full disk is found while nothing has changed; named when the tables are there. */
async function draftOfPhotos(from: string, { photos }: Manifest, folder: string | undefined) {
  if (photos === null) return undefined
  if (folder === undefined) throw new Error('This backup holds photos of a local store, and here they lie in a bucket: set STORAGE=local.')
  await removeEmpty(folder)
  await mkdir(dirname(folder), { recursive: true })
  const draft = await mkdtemp(`${folder}.draft-`)
  const discard = () => rm(draft, { recursive: true, force: true })
  try {
    for await (const { key, sha256 } of listedPhotos(join(from, photoList)))
      if ((await copyPhoto(key, join(from, 'photos'), draft)) !== sha256) throw new Error(`photos/${key} changed while it was read.`)
  } catch (error) {
    await discard()
    throw error
  }
  return {
    discard,
    keep: () => rename(draft, folder)
  }
}

/** Drafts of uploads that came to nothing do not count. */
async function removeEmpty(folder: string): Promise<void> {
  if (!existsSync(folder)) return
  if ((await readdir(folder)).some(name => !name.startsWith('.')))
    throw new Error(`${folder} holds photos already: restore into an empty store.`)
  await rm(join(folder, '.drafts'), { recursive: true, force: true })
  await rmdir(folder)
}
