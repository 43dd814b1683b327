import { plusDays } from '../../instant.js'
import type { Actor } from '../../people/actor.js'
import type { Refusal } from '../../refusal.js'
import type { Command } from '../commands.js'
import { type Circumstances, type Decision, happened } from '../decision.js'
import { isUnsolvedForJoined } from '../joined-household.js'
import { maySpeakForResident } from '../reported-word.js'
import type { DoneTicket, Ticket } from '../ticket.js'

/**
 * The days run from the first attempt to reach her: nobody is silent who has not been asked.
 * Refuses: 'contact.handler' to whoever did the work, 'joined.not-solved' while somebody who joined says so, 'silence.no-attempt', 'silence.too-early' before the days are over.
 * Source: product.md, done → closed (7 days after at least one recorded attempt).
 */
export function mayCloseBySilence(ticket: Ticket, actor: Actor, circumstances: Circumstances): Refusal | undefined {
  if (ticket.status !== 'done') return undefined
  const refusal = maySpeakForResident(ticket, actor)
  if (refusal) return refusal
  if (isUnsolvedForJoined(ticket)) return { code: 'joined.not-solved' }
  if (ticket.firstAttemptAt === null) return { code: 'silence.no-attempt' }
  return circumstances.now < plusDays(ticket.firstAttemptAt, ticket.rules.silenceAfterDays) ? { code: 'silence.too-early' } : undefined
}

/** The resident could not be reached; closed so, and counted apart from what she confirmed. */
export function closeBySilence(ticket: DoneTicket, command: Command<'closeBySilence'>, circumstances: Circumstances): Decision {
  return happened('ClosedBySilence', ticket.id, command, circumstances, { payload: { attempts: ticket.attempts } })
}
