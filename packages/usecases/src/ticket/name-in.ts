import type { TicketRecord } from './ticket-store.js'

/** What somebody whom the ticket names is called; null where it is nobody. */
export function nameIn({ people }: TicketRecord, id: string | null): string | null {
  return people.find(person => person.id === id)?.name ?? null
}
