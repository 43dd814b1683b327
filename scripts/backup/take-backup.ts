import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, rename, rm } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { Readable } from 'node:stream'
import { createGzip } from 'node:zlib'
import { dumpTables } from '@linying/database'
import type { Instant } from '@linying/domain'
import { checkBackup } from './check-backup.js'
import { writeHashed } from './hashed-file.js'
import { type Manifest, manifestFile, photoList, tableFile } from './manifest.js'
import { copyPhoto, photoKeys, photoLine } from './photo-files.js'

export interface BackupAsked {
  readonly ownerUrl: string
  /** Where the local store keeps them; undefined: in a bucket. */
  readonly photoFolder: string | undefined
  readonly to: string
  readonly now: Instant
}

/**
 * Everything on record as files. It is written as a draft beside its place, read once more, and gets its name when all of it is there.
 * Throws: Error where something has that name already
 */
export async function takeBackup({ ownerUrl, photoFolder, to, now }: BackupAsked): Promise<Manifest> {
  const place = resolve(to)
  refuseExisting(place)
  await mkdir(dirname(place), { recursive: true })
  const draft = await mkdtemp(`${place}.draft-`)
  try {
    const { migrations, tables } = await dumpTables(ownerUrl, async ({ name }, rows) => ({
      sha256: await writeHashed(join(draft, tableFile(name)), rows, createGzip())
    }))
    // after the tables: what they tell of is there by now
    const photos = photoFolder === undefined ? null : await copyPhotos(photoFolder, draft)
    const made: Manifest = { form: 'linying-backup 1', takenAt: now, migrations: [...migrations], tables: tables.map(plain), photos }
    await writeHashed(join(draft, manifestFile), Readable.from([`${JSON.stringify(made, null, 1)}\n`]))
    const checked = await checkBackup(draft)
    refuseExisting(place)
    await rename(draft, place)
    return checked
  } finally {
    await rm(draft, { recursive: true, force: true })
  }
}

function plain({ name, columns, rows, sha256 }: Omit<Manifest['tables'][number], 'columns'> & { readonly columns: readonly string[] }) {
  return { name, columns: [...columns], rows, sha256 }
}

function refuseExisting(place: string): void {
  if (existsSync(place)) throw new Error(`${place} is there already: name a folder that is not.`)
}

async function copyPhotos(folder: string, draft: string): Promise<NonNullable<Manifest['photos']>> {
  let count = 0
  async function* lines() {
    for await (const key of photoKeys(folder)) {
      yield photoLine({ key, sha256: await copyPhoto(key, folder, join(draft, 'photos')) })
      count += 1
    }
  }
  const sha256 = await writeHashed(join(draft, photoList), Readable.from(lines()))
  return { count, sha256 }
}
