import { type ChainHead, chainStart, type SealedVisitEvent, type SealedWord, seal, type VisitEvent } from '@linying/domain'
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
  const chain = told.map(withOwnId).reduce<Chain>(
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

/** Stories count their events from one; in a database an event's id is unique among all visits. The first has the visit's own. */
function withOwnId(event: VisitEvent): VisitEvent {
  const { id, visitId } = event
  return id === visitId ? event : { ...event, id: `${id.slice(0, -8)}${visitId.slice(-4)}${id.slice(-4)}` }
}
