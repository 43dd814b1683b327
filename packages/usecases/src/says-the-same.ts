import type { Digest, SealedWord } from '@linying/domain'

interface Kept {
  readonly id: string
  readonly type: string
  readonly payload: object
  /** Field → hash, of every word that there was. */
  readonly words: Readonly<Record<string, string>>
}

interface Asked {
  readonly type: string
  readonly payload: object
  readonly content: object
}

/**
 * Whether an event on record says what is asked for under its id: then it was sent again, and otherwise two things have one id. Words that
 * were erased meanwhile say nothing against it. `beside`: fields of the payload that are the community's and not the asker's.
 */
export function saysTheSame(
  kept: Kept,
  words: readonly SealedWord[],
  asked: Asked | undefined,
  { ofJson }: Pick<Digest, 'ofJson'>,
  beside: readonly string[] = []
): boolean {
  if (asked === undefined || kept.type !== asked.type) return false
  const content = new Map(Object.entries(asked.content))
  const fields = Object.keys(kept.words)
  if (fields.length !== content.size || fields.some(field => !content.has(field))) return false
  const known = words.filter(({ eventId }) => eventId === kept.id)
  if (known.some(({ field, value }) => content.get(field) !== value)) return false
  return ofJson(without(kept.payload, beside)) === ofJson(without(asked.payload, beside))
}

function without(payload: object, beside: readonly string[]): object {
  return Object.fromEntries(Object.entries(payload).filter(([field, value]) => value !== undefined && !beside.includes(field)))
}
