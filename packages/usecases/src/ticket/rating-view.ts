import { type Instant, mayChangeRatingUntil, type RatingLevel, type RatingTag, type SealedEvent } from '@linying/domain'
import type { TicketRecord } from './ticket-store.js'
import { type Reading, wordsOf } from './words-of.js'

export interface RatingView {
  readonly level: RatingLevel
  readonly tags: RatingTag[]
  readonly text: string | null
  readonly reported: boolean
  readonly at: Instant
  readonly changed: boolean
  readonly changeableUntil: Instant
  readonly reply: { readonly text: string | null; readonly byName: string | null; readonly at: Instant } | null
}

/** What the resident said of the service last, and what she was answered. */
export function ratingView(reading: Reading): RatingView | null {
  const { record, ticket } = reading
  if (ticket.status !== 'closed' || ticket.rating === null) return null
  const { eventId, level, tags, reported, at, changed } = ticket.rating
  const rated = record.events.find(({ id }) => id === eventId)
  const reply = record.events.find(event => isReplyTo(event, eventId))
  return {
    level,
    tags: [...tags],
    text: (rated && wordsOf(reading, rated).text) ?? null,
    reported,
    at,
    changed,
    changeableUntil: mayChangeRatingUntil(ticket),
    reply: reply ? { text: wordsOf(reading, reply).text ?? null, byName: nameOfActor(record, reply), at: reply.recordedAt } : null
  }
}

function isReplyTo({ type, payload }: SealedEvent, ratingId: string): boolean {
  return type === 'RatingReplied' && 'ratingId' in payload && payload.ratingId === ratingId
}

export function nameOfActor({ people }: TicketRecord, { actor }: SealedEvent): string | null {
  return people.find(({ id }) => id === actor.id)?.name ?? null
}
