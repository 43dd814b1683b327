import { createHash, type Hash } from 'node:crypto'
import { createReadStream, createWriteStream } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { dirname } from 'node:path'
import { type Readable, Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'

/** Writes what arrives, a chunk at a time, readable for its owner only and on the disk when this resolves; answers its SHA-256. */
export async function writeHashed(path: string, arriving: Readable, ...through: readonly Transform[]): Promise<string> {
  const hash = createHash('sha256')
  await mkdir(dirname(path), { recursive: true, mode: 0o700 })
  await pipeline([arriving, ...through, counting(hash), createWriteStream(path, { flags: 'wx', mode: 0o600, flush: true })])
  return hash.digest('hex')
}

export async function hashOf(path: string): Promise<string> {
  const hash = createHash('sha256')
  await pipeline(createReadStream(path), hash)
  return hash.digest('hex')
}

function counting(hash: Hash): Transform {
  return new Transform({
    transform(chunk: Buffer, _encoding, done) {
      hash.update(chunk)
      done(null, chunk)
    }
  })
}
