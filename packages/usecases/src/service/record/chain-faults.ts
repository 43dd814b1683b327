import { chainStart, type Digest, firstBrokenLink } from '@linying/domain'
import type { Fault, SubjectKind } from './fault.js'
import type { StoredSubject } from './record-reader.js'

/** What is wrong with a chain, with the row that says how far it goes, and with the words beside it. */
export function chainFaults<K extends SubjectKind>(subject: StoredSubject<K>, digest: Digest): readonly Fault[] {
  const { id, events, words, version, headHash, strangers, numberFits } = subject
  const broken = firstBrokenLink(id, events, words, digest)
  const head = events.at(-1) ?? chainStart(id, digest)
  return [
    ...(broken ? [broken] : []),
    ...(version === events.length ? [] : [{ what: 'version', seq: events.length } as const]),
    ...(headHash === head.hash ? [] : [{ what: 'head', seq: head.seq } as const]),
    ...(numberFits ? [] : [{ what: 'row', which: 'number' } as const]),
    ...(strangers === 0 ? [] : [{ what: 'elsewhere' } as const]),
    ...wordFaults(subject)
  ]
}

/** The chain says which words there were: each is there, or was erased on record, and not both. */
function wordFaults<K extends SubjectKind>({ events, words, erased }: StoredSubject<K>): readonly Fault[] {
  const there = new Set(words.map(({ eventId, field }) => `${eventId}/${field}`))
  const gone = new Set(erased)
  return events.flatMap(({ id, seq, words: sealed }) =>
    Object.keys(sealed).flatMap((field): Fault[] => {
      const word = `${id}/${field}`
      if (there.has(word) === gone.has(word)) return [{ what: there.has(word) ? 'word-returned' : 'word-missing', seq, which: field }]
      return []
    })
  )
}
