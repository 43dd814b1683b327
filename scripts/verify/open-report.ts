import { open } from 'node:fs/promises'

export interface Report {
  /** Resolves once they are written: whoever audits waits for a slow disk instead of holding what it has not taken. */
  readonly write: (lines: readonly object[]) => Promise<void>
  readonly close: () => Promise<void>
}

/** Lines of JSON in a file; without one they go nowhere. Throws: Error where it cannot be written */
export async function openReport(file: string | undefined): Promise<Report> {
  if (file === undefined) return { write: async () => undefined, close: async () => undefined }
  const opened = await open(file, 'w', 0o600)
  return {
    write: lines => opened.appendFile(lines.map(line => `${JSON.stringify(line)}\n`).join('')),
    close: () => opened.close()
  }
}
