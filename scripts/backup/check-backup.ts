import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { hashOf } from './hashed-file.js'
import { type Manifest, manifest, manifestFile, photoList, tableFile } from './manifest.js'
import { listedPhotos } from './photo-files.js'

/**
 * The manifest of a backup of which every file is the one that was written.
 * Throws: Error naming the file that is missing or another one
 */
export async function checkBackup(folder: string): Promise<Manifest> {
  const said = manifest.safeParse(JSON.parse(await readFile(join(folder, manifestFile), 'utf8')))
  if (!said.success) throw new Error(`${join(folder, manifestFile)} is no manifest that this version knows.`, { cause: said.error })
  for (const { name, sha256 } of said.data.tables) await refuseOther(folder, tableFile(name), sha256)
  if (said.data.photos !== null) await checkPhotos(folder, said.data.photos)
  return said.data
}

async function checkPhotos(folder: string, { count, sha256 }: NonNullable<Manifest['photos']>): Promise<void> {
  await refuseOther(folder, photoList, sha256)
  let found = 0
  for await (const photo of listedPhotos(join(folder, photoList))) {
    await refuseOther(folder, `photos/${photo.key}`, photo.sha256)
    found += 1
  }
  if (found !== count) throw new Error(`The backup lists ${found} photos and says ${count}.`)
}

async function refuseOther(folder: string, file: string, sha256: string): Promise<void> {
  if ((await hashOf(join(folder, file))) !== sha256) throw new Error(`${join(folder, file)} is not the file that was backed up.`)
}
