import { type EventType, type Instant, isTurn, keptEntries, type SealedEvent } from '@linying/domain'
import { detailsOf, type EntryDetails } from './entry-details.js'
import type { PersonFacts } from './ticket-store.js'

/** That a ticket has come to another point, and as much of it as says to which. */
export interface Turn {
  readonly type: EventType
  readonly recordedAt: Instant
  readonly details: Pick<EntryDetails, 'step' | 'outcome' | 'closes' | 'keepsOpen' | 'reported' | 'reason' | 'until'>
}

/** What lies before the part of a timeline that is shown: how much, and all that the rest of a screen has to know of it. */
export interface Earlier<E> {
  /** To ask with for the part before. */
  readonly before: number
  readonly count: number
  /** Oldest first. */
  readonly turns: Turn[]
  /** The report and what departments were asked and answered, whole. */
  readonly kept: E[]
}

/** Null where the whole timeline is shown, as it nearly always is. `seen`: what this reader may see, oldest first. */
export function earlierThan<E>(
  since: number,
  seen: readonly SealedEvent[],
  people: readonly PersonFacts[],
  entryOf: (event: SealedEvent) => E
): Earlier<E> | null {
  const before = seen.filter(({ seq }) => seq < since)
  if (before.length === 0) return null
  return {
    before: since,
    count: before.length,
    turns: before.filter(({ type }) => isTurn(type)).map(event => turnOf(event, people)),
    kept: before.filter(({ type }) => keptEntries.includes(type)).map(entryOf)
  }
}

function turnOf(event: SealedEvent, people: readonly PersonFacts[]): Turn {
  const { step, outcome, closes, keepsOpen, reported, reason, until } = detailsOf(event, people)
  return { type: event.type, recordedAt: event.recordedAt, details: { step, outcome, closes, keepsOpen, reported, reason, until } }
}
