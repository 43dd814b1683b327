import { createReadStream } from 'node:fs'
import { opendir } from 'node:fs/promises'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { isPhotoKey } from '@linying/storage'
import { writeHashed } from './hashed-file.js'

export interface ListedPhoto {
  readonly key: string
  readonly sha256: string
}

/** The keys of everything in a folder of photos, drafts left out; none where nothing has arrived yet. */
export async function* photoKeys(folder: string, below = ''): AsyncGenerator<string> {
  const entries = await opendir(join(folder, below)).catch((error: NodeJS.ErrnoException) => {
    if (below === '' && error.code === 'ENOENT') return []
    throw error
  })
  for await (const entry of entries) {
    if (entry.name.startsWith('.')) continue
    const key = below === '' ? entry.name : `${below}/${entry.name}`
    if (entry.isDirectory()) yield* photoKeys(folder, key)
    else yield key
  }
}

export function copyPhoto(key: string, from: string, to: string): Promise<string> {
  return writeHashed(join(to, key), createReadStream(join(from, key)))
}

/** As `sha256sum` writes a line, so that `sha256sum -c` can read it. */
export function photoLine({ key, sha256 }: ListedPhoto): string {
  return `${sha256}  photos/${key}\n`
}

/** Throws: Error for a line that can be none of ours, or leads elsewhere */
export async function* listedPhotos(list: string): AsyncGenerator<ListedPhoto> {
  for await (const line of createInterface({ input: createReadStream(list) })) {
    const [, sha256 = '', key = ''] = /^([\da-f]{64}) {2}photos\/(.+)$/.exec(line) ?? []
    if (!isPhotoKey(key)) throw new Error(`${list} names what can be no photo: ${JSON.stringify(line)}`)
    yield { key, sha256 }
  }
}
