import { createHash } from 'node:crypto'

const names = new Map<string, string>()

/** A connection keeps what is prepared on it for as long as it lives, with its plan: some hundred kilobytes for a long text. */
const mostPrepared = 400

/**
 * The same text has the same name everywhere, so a connection that knows the name knows the text. Undefined once there are so many that one
 * more would only fill the database's memory: whoever asks for what nobody asks for all day has it planned for himself.
 */
export function nameFor(text: string): string | undefined {
  const known = names.get(text)
  if (known !== undefined || names.size >= mostPrepared) return known
  const name = createHash('sha256').update(text).digest('hex').slice(0, 32)
  names.set(text, name)
  return name
}
