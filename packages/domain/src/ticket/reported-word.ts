import { type Actor, isResidentWord } from '../people/actor.js'
import type { Refusal } from '../refusal.js'
import type { ContactRecord } from './commands.js'
import type { Circumstances } from './decision.js'
import type { Contact } from './events.js'
import type { Ticket } from './ticket.js'

/**
 * Whoever worked on a ticket never speaks for the resident, in whatever capacity.
 * Refuses: 'contact.handler'
 * Source: product.md, done → closed.
 */
export function maySpeakForResident(ticket: Ticket, actor: Actor): Refusal | undefined {
  if (actor.kind === 'system') return undefined
  return ticket.handlerIds.includes(actor.id) ? { code: 'contact.handler' } : undefined
}

/** An agent who reports her word says how and when he heard it; she herself needs no such record. */
export function contactMissing(contact: ContactRecord | null, { as }: Circumstances): boolean {
  return !isResidentWord(as) && (contact === null || !contact.whom.trim())
}

/** What of the contact may stand in the record for ever; null where she said it herself. */
export function reportedBy(contact: ContactRecord | null, { as }: Circumstances): Contact | null {
  return contact === null || isResidentWord(as) ? null : { method: contact.method, at: contact.at }
}
