import { createHash } from 'node:crypto'

const names = new Map<string, string>()

/** The same text has the same name everywhere, so a connection that knows the name knows the text. */
export function nameFor(text: string): string {
  const name = names.get(text) ?? createHash('sha256').update(text).digest('hex').slice(0, 32)
  names.set(text, name)
  return name
}
