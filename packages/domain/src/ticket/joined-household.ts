import type { Actor } from '../people/actor.js'
import type { JoinedHousehold, Ticket } from './ticket.js'

/** By which joining somebody follows a ticket; undefined where he does not. */
export function joinedHouseholdOf(ticket: Ticket, actor: Actor): JoinedHousehold | undefined {
  if (actor.kind === 'system' || actor.standing !== 'joined') return undefined
  return ticket.joined.find(({ residentId, from }) => residentId === actor.id || (from !== null && from === actor.joinedFrom))
}

/** Whether a household that joined says that it is not solved there: until it says otherwise, leaves or work begins anew, nothing closes the ticket. */
export function isUnsolvedForJoined({ joined }: Pick<Ticket, 'joined'>): boolean {
  return joined.some(({ solved }) => solved === false)
}
