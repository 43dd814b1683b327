import {
  type ChainHead,
  chainStart,
  evolveVisit,
  isToldOf,
  laterOf,
  nextVisit,
  type SealedVisitEvent,
  type SealedWord,
  seal,
  type Visit,
  type VisitEvent,
  visitMessageTable
} from '@linying/domain'
import type { Ambient } from '../ambient.js'
import type { ReceivedPhoto } from '../ticket/ticket-store.js'
import type { VisitChange, VisitMessage, WrittenWithVisit } from './visit-store.js'

interface Past {
  readonly visit: Visit
  readonly events: readonly SealedVisitEvent[]
}

/** What to save after something happened to a visit. */
export function visitChangeOf(
  past: Past,
  happened: readonly VisitEvent[],
  ports: Ambient,
  receivedPhotos: readonly ReceivedPhoto[] = []
): VisitChange {
  const head = past.events.at(-1) ?? chainStart(past.visit.id, ports.digest)
  // as the chain will say it, since all that is stored beside it must follow from it
  const recorded = happened.map(event => ({ ...event, recordedAt: laterOf(event.recordedAt, head.recordedAt) }))
  const visit = recorded.reduce(nextVisit, past.visit)
  return { visit, ...sealed(recorded, head, ports), expectedVersion: past.visit.version, receivedPhotos, also: [] }
}

/** As `visitChangeOf`, for a visit that has just been held. */
export function firstVisitChangeOf(happened: readonly VisitEvent[], ports: Ambient, also: readonly WrittenWithVisit[] = []): VisitChange {
  const visit = evolveVisit(happened)
  return { visit, ...sealed(happened, chainStart(visit.id, ports.digest), ports), expectedVersion: 0, receivedPhotos: [], also }
}

function sealed(happened: readonly VisitEvent[], from: ChainHead, ports: Ambient) {
  let head = from
  const events: SealedVisitEvent[] = []
  const words: SealedWord[] = []
  for (const event of happened) {
    const link = seal(event, head, ports.digest, ports.newSalt)
    events.push(link.sealed)
    words.push(...link.words)
    head = link.sealed
  }
  return { events, words, headHash: head.hash, messages: happened.flatMap(event => messagesOf(event, ports)) }
}

function messagesOf({ id, type }: VisitEvent, { newId }: Pick<Ambient, 'newId'>): VisitMessage[] {
  return isToldOf(type) ? visitMessageTable[type].map(to => ({ id: newId(), visitEventId: id, type, to })) : []
}
