import { type ChainHead, chainStart, type SealedVisitEvent, type SealedWord, seal } from '@linying/domain'
import type { VisitChange } from '@linying/usecases'
import { digest } from '../digest.js'
import type { VisitStory } from '../visits/a-visit.js'

interface Chain {
  readonly head: ChainHead
  readonly events: readonly SealedVisitEvent[]
  readonly words: readonly SealedWord[]
}

/** What is to be saved of a visit after its first `saved` events; what was saved before is made anew, the same every time. */
export function changeOfVisit({ events: told, visit }: VisitStory, saved = 0): VisitChange {
  const chain = told.reduce<Chain>(
    ({ head, events, words }, event) => {
      const link = seal(event, head, digest, () => `salt-${event.id}`)
      return { head: link.sealed, events: [...events, link.sealed], words: [...words, ...link.words] }
    },
    { head: chainStart(visit.id, digest), events: [], words: [] }
  )
  const events = chain.events.slice(saved)
  const added = new Set(events.map(({ id }) => id))
  return {
    visit,
    expectedVersion: saved,
    events,
    words: chain.words.filter(({ eventId }) => added.has(eventId)),
    headHash: chain.head.hash,
    messages: [],
    receivedPhotos: [],
    also: []
  }
}
