import { type Actor, isHouseholdWord } from '../people/actor.js'
import type { EventActor, EventType } from './events.js'
import { leadsHere } from './may-read.js'

/** How far somebody reads one entry: not at all, what the public page says of it, or with its words. */
export type EntryDepth = 'nothing' | 'public' | 'words'

/** What is for the household by its type, and yet no more than where the matter stands: a household that joined is told of it, without words. */
export const toldToJoined: readonly EventType[] = [
  'TicketRejected',
  'ReporterJoined',
  'ComplaintSettled',
  'ConsultationAnswered',
  'RequestFulfilled'
]

interface Entry {
  readonly type: EventType
  readonly audience: string
  readonly actor: EventActor
}

/**
 * How far somebody reads an entry of a ticket that he may open. Words are for the household that they come from or speak to, and for the
 * staff; one that joined reads what the public page says besides what is its own, and a newcomer that only.
 * Source: product.md, people (three standings), audience
 */
export function entryDepth({ type, audience, actor: by }: Entry, actor: Actor): EntryDepth {
  if (actor.kind === 'system') return 'words'
  if (actor.roles.length > 0) return audience === 'restricted' && !leadsHere(actor) ? 'nothing' : 'words'
  if (type === 'PhotoReceived') return 'nothing'
  if (actor.standing === 'household') return isForHousehold(audience, by, actor.id) ? 'words' : 'nothing'
  if (by.id === actor.id && by.as === 'joined') return 'words'
  return audience === 'public' || (actor.standing === 'joined' && toldToJoined.includes(type)) ? 'public' : 'nothing'
}

function isForHousehold(audience: string, by: EventActor, readerId: string): boolean {
  if (audience === 'public' || audience === 'household') return true
  return by.id === readerId && isHouseholdWord(by.as)
}
