import type { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { Busboy, type BusboyInstance } from '@fastify/busboy'

/** What becomes of the file while it streams. It must be read to its end; the fields are those that came before it. */
export type TakeFile<T> = (fields: ReadonlyMap<string, string>, file: Readable) => Promise<T>

/**
 * Reads a form as S3 takes it: fields, names in lower case, then one file; what follows the file is ignored.
 * Streaming, since `request.formData()` keeps a whole file in memory, several times over.
 * Gives undefined for a body that is no such form or ends too early.
 */
export async function readPostForm<T>(request: Request, takeFile: TakeFile<T>): Promise<T | undefined> {
  const form = formOf(request.headers.get('content-type') ?? '')
  if (form === undefined || request.body === null) return undefined

  const fields = new Map<string, string>()
  let file: Readable | undefined
  let taking: Promise<T> | undefined
  let isOver = false
  form.on('field', (name, value) => fields.set(name.toLowerCase(), value))
  form.on('file', (_name, stream) => {
    file = stream.on('error', () => {
      // a file that breaks off breaks the form too, and is answered there
    })
    // the parser may come to a file only after the line has broken
    if (isOver) {
      stream.resume()
      return
    }
    taking = takeFile(fields, stream)
    taking.catch(error => form.destroy(error))
  })
  try {
    await pipeline(notBeyondLimit(request.body), form)
    return await taking
  } catch (failure) {
    isOver = true
    file?.destroy(new Error('the form ended before its file'))
    const [taken] = await Promise.allSettled([taking])
    // a full disk is our fault, everything else the sender's
    if (taken.status === 'rejected' && taken.reason === failure) throw failure
    return undefined
  }
}

/** A refused file is read on and dropped, so that its sender sees the answer; but not for ever. Unit: bytes. */
const bodyBytesLimit = 64 * 1024 * 1024

async function* notBeyondLimit(body: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let bytes = 0
  for await (const chunk of body) {
    bytes += chunk.length
    if (bytes > bodyBytesLimit) throw new RangeError(`a form of more than ${bodyBytesLimit} bytes`)
    yield chunk
  }
}

function formOf(contentType: string): BusboyInstance | undefined {
  try {
    return new Busboy({
      headers: { 'content-type': contentType },
      limits: { files: 1, fields: 20, fieldSize: 16 * 1024, headerPairs: 20, headerSize: 8 * 1024 }
    })
  } catch {
    // the parser throws plain errors for a missing boundary and for other types
    return undefined
  }
}
