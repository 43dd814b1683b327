import type { BrokenLink } from '@linying/domain'
import type { Verification } from '@linying/usecases'

/** What an operator reads about a ticket's chain. */
export function verificationLines({ number, status, eventCount, erasedCount, headHash, broken }: Verification): readonly string[] {
  const erased = erasedCount > 0 ? [`  erased    ${erasedCount} texts are gone, and their hashes still fit`] : []
  return [
    `${number}: ${broken ? `BROKEN at event ${broken.seq}: ${meanings[broken.what]}` : 'intact'}`,
    `  status    ${status}, as the events tell it`,
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
