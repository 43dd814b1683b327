import { levelReached } from '../../clock/alarms.js'
import type { Actor } from '../../people/actor.js'
import type { Refusal } from '../../refusal.js'
import type { Command } from '../commands.js'
import { type Circumstances, type Decision, happened, refuse } from '../decision.js'
import type { Ticket } from '../ticket.js'

/** Refuses: 'escalation.not-reached' while no promise of this ticket is broken. */
export function mayAcknowledge(ticket: Ticket, _actor: Actor, { now }: Circumstances): Refusal | undefined {
  return ticket.clocks.some(clock => levelReached(clock, now) > 0) ? undefined : { code: 'escalation.not-reached' }
}

/**
 * Whoever was told that a promise is broken says what he does about it.
 * Refuses: 'clock.unknown', 'escalation.not-reached', 'escalation.acknowledged', 'reason.text-missing'
 */
export function acknowledge(ticket: Ticket, command: Command<'acknowledge'>, circumstances: Circumstances): Decision {
  const { metric, round, level, text } = command
  const clock = ticket.clocks.find(one => one.metric === metric && one.round === round)
  if (clock === undefined) return refuse('clock.unknown', '/metric')
  if (level < 1 || level > levelReached(clock, circumstances.now)) return refuse('escalation.not-reached', '/level')
  if (clock.acknowledged.includes(level)) return refuse('escalation.acknowledged', '/level')
  if (!text.trim()) return refuse('reason.text-missing', '/text')
  return happened('EscalationAcknowledged', ticket.id, command, circumstances, { payload: { metric, round, level }, content: { text } })
}
