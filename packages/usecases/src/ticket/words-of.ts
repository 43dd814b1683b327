import { type Actor, maskName, maskPhone, type SealedEvent, type Ticket, wordTold } from '@linying/domain'
import type { TicketRecord } from './ticket-store.js'
import { wordsIn } from './words-in.js'

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
  const written = wordsIn(record, event.id)
  return Object.fromEntries(
    Object.keys(event.words).flatMap(field => {
      const told = wordTold(ticket, actor, event, field)
      if (told === 'withheld') return []
      const word = written[field] ?? null
      return [[field, told === 'masked' && word !== null ? masked(field, word) : word]]
    })
  )
}

/** Photos of an event are for whoever reads what it says. */
export function seesPhotosOf({ ticket, actor }: Reading, event: SealedEvent): boolean {
  return wordTold(ticket, actor, event, 'text') === 'whole'
}

function masked(field: string, word: string): string {
  return field === 'contactPhone' ? maskPhone(word) : maskName(word)
}
