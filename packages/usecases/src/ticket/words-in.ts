import type { SealedWord } from '@linying/domain'

/** The words of one event that have not been erased, by field, whoever asks; of a ticket nobody reads them but by `wordsOf`. */
export function wordsIn(
  { words }: { readonly words: readonly SealedWord[] },
  eventId: string
): Readonly<Record<string, string | undefined>> {
  return Object.fromEntries(words.filter(word => word.eventId === eventId).map(({ field, value }) => [field, value]))
}
