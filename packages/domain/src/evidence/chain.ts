import { type Instant, laterOf } from '../instant.js'
import type { EventActor, EventType, TicketEvent } from '../ticket/events.js'

/** SHA-256 as 64 hex digits; handed in, since the rules have no hash function of their own. */
export interface Digest {
  readonly ofText: (text: string) => string
  /** Over the RFC 8785 canonical form, so that the key order of a database or a language does not matter. */
  readonly ofJson: (value: unknown) => string
}

/** The payload version that is written today; older ones are brought up on reading. */
export const payloadVersion = 2

/** A personal word of an event, kept apart so that it can be erased. */
export interface SealedWord {
  readonly eventId: string
  readonly field: string
  readonly salt: string
  readonly value: string
}

/** An event with its place in the ticket's chain, as it is stored. */
export interface SealedEvent<T extends EventType = EventType> {
  readonly id: string
  readonly ticketId: string
  readonly seq: number
  readonly type: T
  readonly v: number
  readonly actor: EventActor
  readonly audience: string
  readonly occurredAt: Instant
  readonly recordedAt: Instant
  readonly payload: TicketEvent<T>['payload']
  /** Field → SHA-256 of salt and value: what stays when the word itself is erased. */
  readonly words: Readonly<Record<string, string>>
  readonly prevHash: string
  readonly hash: string
}

/** The end of a chain, to which the next event is tied. */
export interface ChainHead {
  readonly seq: number
  readonly hash: string
  readonly recordedAt: Instant
}

/** Before the first event stands the hash of the ticket's id. Source: design.md, events. */
export function chainStart(ticketId: string, digest: Digest): ChainHead {
  return { seq: 0, hash: digest.ofText(ticketId), recordedAt: '' }
}

/** Ties one more event to the chain. The server's time never goes back within a ticket. */
export function seal(
  event: TicketEvent,
  head: ChainHead,
  digest: Digest,
  newSalt: () => string
): { readonly sealed: SealedEvent; readonly words: readonly SealedWord[] } {
  const words = Object.entries(event.content).map(([field, value]) => ({ eventId: event.id, field, salt: newSalt(), value: value ?? '' }))
  const open = {
    id: event.id,
    ticketId: event.ticketId,
    seq: head.seq + 1,
    type: event.type,
    v: payloadVersion,
    actor: event.actor,
    audience: event.audience,
    occurredAt: event.occurredAt,
    recordedAt: laterOf(event.recordedAt, head.recordedAt),
    payload: event.payload,
    words: Object.fromEntries(words.map(({ field, salt, value }) => [field, digest.ofText(salt + value)])),
    prevHash: head.hash
  }
  return { sealed: { hash: digest.ofJson(open), ...open }, words }
}

export interface BrokenLink {
  readonly seq: number
  readonly what: 'gap' | 'previous' | 'content' | 'word' | 'time'
}

/** The first place where a stored chain, or a word beside it, does not fit; undefined where all of it verifies. */
export function firstBrokenLink(
  ticketId: string,
  events: readonly SealedEvent[],
  words: readonly SealedWord[],
  digest: Digest
): BrokenLink | undefined {
  let head = chainStart(ticketId, digest)
  for (const event of events) {
    const { hash, ...open } = event
    const fault = faultIn(event, head, digest.ofJson(open) === hash, wordsFit(event, words, digest))
    if (fault) return { seq: head.seq + 1, what: fault }
    head = { seq: event.seq, hash, recordedAt: event.recordedAt }
  }
  return undefined
}

function faultIn(event: SealedEvent, head: ChainHead, hashFits: boolean, allWordsFit: boolean): BrokenLink['what'] | undefined {
  if (event.seq !== head.seq + 1) return 'gap'
  if (event.prevHash !== head.hash) return 'previous'
  if (!hashFits) return 'content'
  if (event.recordedAt < head.recordedAt) return 'time'
  return allWordsFit ? undefined : 'word'
}

function wordsFit(event: SealedEvent, words: readonly SealedWord[], digest: Digest): boolean {
  return words
    .filter(({ eventId }) => eventId === event.id)
    .every(({ field, salt, value }) => event.words[field] === digest.ofText(salt + value))
}
