import type { CareEvent, CareEventType } from '../care/care-events.js'
import { type Instant, laterOf } from '../instant.js'
import type { EventActor, EventType, TicketEvent } from '../ticket/events.js'
import type { VisitEvent, VisitEventType } from '../visit/visit-events.js'

/** SHA-256 as 64 hex digits; handed in, since the rules have no hash function of their own. */
export interface Digest {
  readonly ofText: (text: string) => string
  /** Over the RFC 8785 canonical form, so that the key order of a database or a language does not matter. */
  readonly ofJson: (value: unknown) => string
}

/** The payload version that is written today; older ones are brought up on reading. */
export const payloadVersion = 2
const visitPayloadVersion = 1
const carePayloadVersion = 1

/** A personal word of an event, kept apart so that it can be erased. */
export interface SealedWord {
  readonly eventId: string
  readonly field: string
  readonly salt: string
  readonly value: string
}

/** An event with its place in a chain, as it is stored. */
interface Link<Type extends string, Payload> {
  readonly id: string
  readonly seq: number
  readonly type: Type
  readonly v: number
  readonly actor: EventActor
  readonly audience: string
  readonly occurredAt: Instant
  readonly recordedAt: Instant
  readonly payload: Payload
  /** Field → SHA-256 of salt and value: what stays when the word itself is erased. */
  readonly words: Readonly<Record<string, string>>
  readonly prevHash: string
  readonly hash: string
}

/** A ticket has one chain, and so has every visit and every consent to care: an event says whose it is, so that it fits into no other. */
export interface SealedEvent<T extends EventType = EventType> extends Link<T, TicketEvent<T>['payload']> {
  readonly ticketId: string
}
export interface SealedVisitEvent<T extends VisitEventType = VisitEventType> extends Link<T, VisitEvent<T>['payload']> {
  readonly visitId: string
}
export interface SealedCareEvent<T extends CareEventType = CareEventType> extends Link<T, CareEvent<T>['payload']> {
  readonly careId: string
}
type AnyEvent = TicketEvent | VisitEvent | CareEvent
type AnySealedEvent = SealedEvent | SealedVisitEvent | SealedCareEvent

/** The end of a chain, to which the next event is tied. */
export interface ChainHead {
  readonly seq: number
  readonly hash: string
  readonly recordedAt: Instant
}

/** Before the first event stands the hash of the id of the ticket, visit or consent. Source: design.md, events. */
export function chainStart(subjectId: string, digest: Digest): ChainHead {
  return { seq: 0, hash: digest.ofText(subjectId), recordedAt: '' }
}

interface Tied<Sealed> {
  readonly sealed: Sealed
  readonly words: readonly SealedWord[]
}

/** Ties one more event to the chain. The server's time never goes back within a chain. */
export function seal(event: TicketEvent, head: ChainHead, digest: Digest, newSalt: () => string): Tied<SealedEvent>
export function seal(event: VisitEvent, head: ChainHead, digest: Digest, newSalt: () => string): Tied<SealedVisitEvent>
export function seal(event: CareEvent, head: ChainHead, digest: Digest, newSalt: () => string): Tied<SealedCareEvent>
export function seal(event: AnyEvent, head: ChainHead, digest: Digest, newSalt: () => string): Tied<AnySealedEvent> {
  const words = Object.entries(event.content).map(([field, value]) => ({ eventId: event.id, field, salt: newSalt(), value: value ?? '' }))
  const open = {
    id: event.id,
    ...subjectOf(event),
    seq: head.seq + 1,
    type: event.type,
    actor: event.actor,
    audience: event.audience,
    occurredAt: event.occurredAt,
    recordedAt: laterOf(event.recordedAt, head.recordedAt),
    payload: event.payload,
    words: Object.fromEntries(words.map(({ field, salt, value }) => [field, digest.ofText(salt + value)])),
    prevHash: head.hash
  }
  // type and payload belong together since they were decided; the compiler cannot follow a union through the spread
  return { sealed: { hash: digest.ofJson(open), ...open } as AnySealedEvent, words }
}

function subjectOf(event: AnyEvent) {
  if ('careId' in event) return { careId: event.careId, v: carePayloadVersion }
  return 'visitId' in event ? { visitId: event.visitId, v: visitPayloadVersion } : { ticketId: event.ticketId, v: payloadVersion }
}

export interface BrokenLink {
  readonly seq: number
  readonly what: 'gap' | 'previous' | 'content' | 'word' | 'time'
}

/** The first place where a stored chain, or a word beside it, does not fit; undefined where all of it verifies. */
export function firstBrokenLink(
  subjectId: string,
  events: readonly AnySealedEvent[],
  words: readonly SealedWord[],
  digest: Digest
): BrokenLink | undefined {
  let head = chainStart(subjectId, digest)
  for (const event of events) {
    const { hash, ...open } = event
    const fault = faultIn(event, head, digest.ofJson(open) === hash, wordsFit(event, words, digest))
    if (fault) return { seq: head.seq + 1, what: fault }
    head = { seq: event.seq, hash, recordedAt: event.recordedAt }
  }
  return undefined
}

function faultIn(event: AnySealedEvent, head: ChainHead, hashFits: boolean, allWordsFit: boolean): BrokenLink['what'] | undefined {
  if (event.seq !== head.seq + 1) return 'gap'
  if (event.prevHash !== head.hash) return 'previous'
  if (!hashFits) return 'content'
  if (event.recordedAt < head.recordedAt) return 'time'
  return allWordsFit ? undefined : 'word'
}

function wordsFit(event: AnySealedEvent, words: readonly SealedWord[], digest: Digest): boolean {
  return words
    .filter(({ eventId }) => eventId === event.id)
    .every(({ field, salt, value }) => event.words[field] === digest.ofText(salt + value))
}
