import type { Fault, Finding } from '@linying/usecases'

/** What an operator reads about one thing that was looked at. */
export function verificationLines({ name, status, eventCount, photoCount, erasedCount, headHash, faults }: Finding): readonly string[] {
  return [
    `${name}: ${faults.length > 0 ? 'NOT INTACT' : 'intact'}`,
    ...faults.map(fault => `  ${sentenceFor(fault)}`),
    ...(status === null ? [] : [`  status    ${status}, as the events tell it`]),
    `  events    ${eventCount}`,
    ...(photoCount > 0 ? [`  photos    ${photoCount}`] : []),
    ...(erasedCount > 0 ? [`  erased    ${erasedCount} are gone, with an erasure on record`] : []),
    ...(headHash === '' ? [] : [`  head hash ${headHash}`])
  ]
}

function sentenceFor({ what, seq, which }: Fault): string {
  return `${seq === undefined ? '' : `event ${seq}: `}${meanings[what]}${which === undefined ? '' : ` (${which})`}`
}

const meanings: Readonly<Record<Fault['what'], string>> = {
  gap: 'an event is missing before it',
  previous: 'it does not follow the event before it',
  content: 'it does not say what it said when it was sealed',
  word: 'a text beside it is not the one that was written',
  time: 'it claims to be older than the event before it',
  unreadable: 'what stands there can be no event of ours',
  impossible: 'such a history cannot have happened',
  version: 'the row counts another number of events: the last ones were cut off, or something was added',
  head: 'the row knows another last event',
  elsewhere: 'something that hangs on it names another community',
  'word-missing': 'a text is gone without an erasure on record',
  'word-returned': 'a text is there though it was erased',
  row: 'a column of the row is not what follows from the events',
  clock: 'a clock is not what follows from the events',
  'photo-row': 'the row of a photo is not what its event says',
  'photo-unrecorded': 'a photo is there that no event tells of',
  'photo-missing': 'the original of a photo is not in the store',
  'photo-changed': 'the original of a photo is not the one that was received',
  'photo-returned': 'a photo is in the store though it was erased',
  'visit-missing': 'the record of a return visit is gone',
  orphan: 'what it belongs to is gone',
  'number-missing': 'a number was given, and its ticket is gone',
  'number-beyond': 'a number that was never given'
}
