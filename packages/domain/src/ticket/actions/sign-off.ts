import type { Actor } from '../../people/actor.js'
import { hasRole } from '../../people/actor.js'
import type { Refusal } from '../../refusal.js'
import type { Command } from '../commands.js'
import { type Circumstances, type Decision, happened, refuse } from '../decision.js'
import type { SignOff } from '../events.js'
import { isUnsolvedForJoined } from '../joined-household.js'
import type { DoneTicket, Ticket } from '../ticket.js'

/** The three who must agree before a disputed ticket closes against the resident's word. Source: product.md, done → closed. */
const signaturesNeeded = ['customer_service', 'engineering', 'manager'] as const satisfies readonly SignOff[]

/**
 * Refuses: 'action.not-yours' to supervisors of other departments, 'joined.not-solved' while a household that joined says so: it is not the one
 * whose word they dispute, 'signoff.already'
 */
export function maySignOff(ticket: Ticket, actor: Actor): Refusal | undefined {
  const signature = signatureOf(actor)
  if (signature === undefined) return { code: 'action.not-yours' }
  if (isUnsolvedForJoined(ticket)) return { code: 'joined.not-solved' }
  return ticket.status === 'done' && ticket.signOffs.includes(signature) ? { code: 'signoff.already' } : undefined
}

/**
 * One of the three signatures under a disputed closing; the last one closes it.
 * Refuses: 'reason.text-missing'
 */
export function signOff(ticket: DoneTicket, command: Command<'signOff'>, circumstances: Circumstances): Decision {
  const signature = signatureOf(command.by)
  if (signature === undefined) return refuse('action.not-yours')
  if (!command.text.trim()) return refuse('reason.text-missing', '/text')
  const closes = signaturesNeeded.every(needed => needed === signature || ticket.signOffs.includes(needed))
  return happened('DisputeSignedOff', ticket.id, command, circumstances, {
    payload: { as: signature, closes },
    content: { text: command.text }
  })
}

function signatureOf(actor: Actor): SignOff | undefined {
  if (actor.kind === 'system') return undefined
  if (hasRole(actor, 'manager')) return 'manager'
  if (!hasRole(actor, 'supervisor')) return undefined
  return actor.departments.find(department => department === 'customer_service' || department === 'engineering')
}
