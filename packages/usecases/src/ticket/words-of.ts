import type { TicketRecord } from './ticket-store.js'

/** The words of one event that have not been erased, by field. */
export function wordsOf({ words }: Pick<TicketRecord, 'words'>, eventId: string): Readonly<Record<string, string | undefined>> {
  return Object.fromEntries(words.filter(word => word.eventId === eventId).map(({ field, value }) => [field, value]))
}
