import { createWriteStream } from 'node:fs'
import { finished } from 'node:stream/promises'

export interface Report {
  readonly write: (line: object) => void
  readonly close: () => Promise<void>
}

/** Lines of JSON in a file; without one they go nowhere. */
export function openReport(file: string | undefined): Report {
  if (file === undefined) return { write: () => undefined, close: async () => undefined }
  const stream = createWriteStream(file, { mode: 0o600 })
  return {
    write: line => stream.write(`${JSON.stringify(line)}\n`),
    close: async () => {
      stream.end()
      await finished(stream)
    }
  }
}
