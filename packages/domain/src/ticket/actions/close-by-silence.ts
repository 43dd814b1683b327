import { plusDays } from '../../instant.js'
import type { Actor } from '../../people/actor.js'
import type { Refusal } from '../../refusal.js'
import type { Command } from '../commands.js'
import { type Circumstances, type Decision, happened } from '../decision.js'
import type { DoneTicket, Ticket } from '../ticket.js'

/**
 * Refuses: 'silence.no-attempt' until somebody tried to reach the resident, 'silence.too-early' before the days are over.
 * Source: product.md, done → closed (7 days and at least one recorded attempt).
 */
export function mayCloseBySilence(ticket: Ticket, _actor: Actor, { now }: Circumstances): Refusal | undefined {
  if (ticket.status !== 'done') return undefined
  if (ticket.attempts === 0) return { code: 'silence.no-attempt' }
  return now < plusDays(ticket.doneAt, ticket.rules.silenceAfterDays) ? { code: 'silence.too-early' } : undefined
}

/** The resident could not be reached; closed so, and counted apart from what she confirmed. */
export function closeBySilence(ticket: DoneTicket, command: Command<'closeBySilence'>, circumstances: Circumstances): Decision {
  return happened('ClosedBySilence', ticket.id, command, circumstances, { payload: { attempts: ticket.attempts } })
}
