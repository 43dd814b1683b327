import { type Actor, maskName, maskPhone, type SealedEvent, type Ticket, wordTold } from '@linying/domain'
import type { TicketRecord } from './ticket-store.js'

/** Who reads which ticket. */
export interface Reading {
  readonly record: TicketRecord
  readonly ticket: Ticket
  readonly actor: Actor
}

/**
 * What somebody reads of the words of one event, by field: masked or left out where they are not for him, null where they have been erased.
 * Here and nowhere else, so that no way out can forget it.
 */
export function wordsOf({ record, ticket, actor }: Reading, event: SealedEvent): Readonly<Record<string, string | null>> {
  const read: Record<string, string | null> = {}
  // most events have no words, and each of a timeline comes by here
  for (const field of Object.keys(event.words)) {
    const told = wordTold(ticket, actor, event, field)
    if (told === 'withheld') continue
    const word = record.words.find(one => one.eventId === event.id && one.field === field)?.value ?? null
    read[field] = told === 'masked' && word !== null ? masked(field, word) : word
  }
  return read
}

/** Photos of an event are for whoever reads what it says. */
export function seesPhotosOf({ ticket, actor }: Reading, event: SealedEvent): boolean {
  return wordTold(ticket, actor, event, 'text') === 'whole'
}

function masked(field: string, word: string): string {
  return field === 'contactPhone' ? maskPhone(word) : maskName(word)
}
