import type { BrokenLink } from '@linying/domain'
import type { ChainVerification } from '@linying/usecases'

/** What an operator reads about a chain. `status`: only a ticket has one that follows from its events alone. */
export function verificationLines(name: string, verified: ChainVerification & { readonly status?: string }): readonly string[] {
  const { status, eventCount, erasedCount, headHash, broken } = verified
  const told = status === undefined ? [] : [`  status    ${status}, as the events tell it`]
  const erased = erasedCount > 0 ? [`  erased    ${erasedCount} texts are gone, and their hashes still fit`] : []
  return [
    `${name}: ${broken ? `BROKEN at event ${broken.seq}: ${meanings[broken.what]}` : 'intact'}`,
    ...told,
    `  events    ${eventCount}`,
    ...erased,
    `  head hash ${headHash}`
  ]
}

const meanings: Readonly<Record<BrokenLink['what'], string>> = {
  gap: 'an event is missing before it',
  previous: 'it does not follow the event before it',
  content: 'it does not say what it said when it was sealed',
  word: 'a text beside it is not the one that was written',
  time: 'it claims to be older than the event before it'
}
