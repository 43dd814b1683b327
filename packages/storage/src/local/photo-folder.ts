import { createHash, randomUUID } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { link, mkdir, open, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { type Readable, Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { Instant } from '@linying/domain'
import { checkedKey } from '../photo-key.js'

/** Files by key on one disk. A file is there whole or not at all, also after a power cut. */
export interface PhotoFolder {
  /** Keeps what arrives, a chunk at a time. The first one stays: sent again it is kept, something else is 'taken'. */
  keep(key: string, arriving: Readable, maxBytes: number): Promise<Keeping>
  replace(key: string, bytes: Uint8Array): Promise<void>
  find(key: string): Promise<Buffer | undefined>
  remove(key: string): Promise<void>
  /** Drafts that no upload can be writing any more; answers how many there were. */
  removeDrafts(before: Instant): Promise<number>
}

export type Keeping = 'kept' | 'empty' | 'too-large' | 'taken'

export function photoFolder(root: string): PhotoFolder {
  return {
    async keep(key, arriving, maxBytes) {
      const draft = await draftIn(root)
      try {
        const bytes = await writeUpTo(maxBytes, arriving, draft)
        if (bytes === 0) return 'empty'
        if (bytes > maxBytes) return 'too-large'
        return await linkUnlessTaken(draft, await placeFor(root, key))
      } finally {
        await rm(draft, { force: true })
      }
    },
    async replace(key, bytes) {
      const draft = await draftIn(root)
      await writeFile(draft, bytes, { mode: ownerOnly, flush: true })
      await rename(draft, await placeFor(root, key))
    },
    async find(key) {
      return readFile(pathOf(root, key)).catch(unlessCode('ENOENT', undefined))
    },
    async remove(key) {
      await rm(pathOf(root, key), { force: true })
    },
    async removeDrafts(before) {
      const names = await readdir(draftsOf(root)).catch(unlessCode('ENOENT', []))
      const drafts = await Promise.all(names.map(name => ageOf(join(draftsOf(root), name))))
      const old = drafts.filter(({ writtenAt }) => writtenAt < Date.parse(before))
      await Promise.all(old.map(({ path }) => rm(path, { force: true })))
      return old.length
    }
  }
}

const ownerOnly = 0o600

function pathOf(root: string, key: string): string {
  return join(root, checkedKey(key))
}

async function placeFor(root: string, key: string): Promise<string> {
  const path = pathOf(root, key)
  await mkdir(dirname(path), { recursive: true, mode: 0o700 })
  return path
}

function draftsOf(root: string): string {
  return join(root, '.drafts')
}

/** A draft that is finished meanwhile counts as new. */
async function ageOf(path: string): Promise<{ readonly path: string; readonly writtenAt: number }> {
  const found = await stat(path).catch(unlessCode('ENOENT', undefined))
  return { path, writtenAt: found?.mtimeMs ?? Number.POSITIVE_INFINITY }
}

/** On the same disk as its later place, under a name that no key can have. */
async function draftIn(root: string): Promise<string> {
  const folder = draftsOf(root)
  await mkdir(folder, { recursive: true, mode: 0o700 })
  return join(folder, randomUUID())
}

/** Reads to the end in any case, so that the sender gets an answer instead of a cut line. */
async function writeUpTo(maxBytes: number, arriving: Readable, path: string): Promise<number> {
  let bytes = 0
  const withinLimit = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      bytes += chunk.length
      done(null, bytes > maxBytes ? undefined : chunk)
    }
  })
  // made before anything arrives: a stream that breaks while its file is being opened would leave that file behind
  const draft = await open(path, 'wx', ownerOnly)
  try {
    await pipeline(arriving, withinLimit, draft.createWriteStream({ flush: true }))
  } finally {
    await draft.close()
  }
  return bytes
}

async function linkUnlessTaken(draft: string, path: string): Promise<Keeping> {
  const isFirst = await link(draft, path).then(() => true, unlessCode('EEXIST', false))
  return isFirst || (await digestOf(draft)) === (await digestOf(path)) ? 'kept' : 'taken'
}

async function digestOf(path: string): Promise<string> {
  const hash = createHash('sha256')
  await pipeline(createReadStream(path), hash)
  return hash.digest('hex')
}

/** The value that stands for one expected failure; every other one goes on. */
function unlessCode<T>(code: string, value: T): (error: NodeJS.ErrnoException) => T {
  return error => {
    if (error.code !== code) throw error
    return value
  }
}
