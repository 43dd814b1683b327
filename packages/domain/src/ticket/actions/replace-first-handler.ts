import type { Actor } from '../../people/actor.js'
import type { Refusal } from '../../refusal.js'
import type { Command } from '../commands.js'
import { type Circumstances, type Decision, happened, refuse } from '../decision.js'
import type { Ticket } from '../ticket.js'

/** Refuses: 'first-handler.still-here' while whoever answers for it works here, and where nobody has taken it in yet */
export function mayReplaceFirstHandler({ firstHandlerId }: Ticket, _: Actor, circumstances: Circumstances): Refusal | undefined {
  const isOrphaned = firstHandlerId !== null && circumstances.firstHandlerIsHere === false
  return isOrphaned ? undefined : { code: 'first-handler.still-here' }
}

/**
 * Whoever had the first contact has no post here any more: from now on somebody else answers for it until it is closed.
 * Refuses: 'first-handler.not-at-work' for whoever is no agent, supervisor or manager here today, 'first-handler.may-not-read' for whoever a
 *   complaint is about, and while it is restricted for whoever does not lead here
 * Source: product.md, 首接负责制; that it passes on is our decision, 2026-11
 */
export function replaceFirstHandler(
  { id, firstHandlerId, complaint }: Ticket,
  command: Command<'replaceFirstHandler'>,
  circumstances: Circumstances
): Decision {
  const { personId, text } = command
  if (firstHandlerId === null) return refuse('first-handler.still-here')
  if (!circumstances.successorRoles?.some(role => atTheDesk.has(role))) return refuse('first-handler.not-at-work', '/personId')
  const leads = circumstances.leaders.some(leader => leader.id === personId)
  if (complaint?.aboutPersonId === personId || (complaint?.restricted && !leads)) return refuse('first-handler.may-not-read', '/personId')
  return happened('FirstHandlerReplaced', id, command, circumstances, { payload: { from: firstHandlerId, personId }, content: { text } })
}

const atTheDesk: ReadonlySet<string> = new Set(['agent', 'supervisor', 'manager'])
