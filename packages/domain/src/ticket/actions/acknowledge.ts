import { alarmsOf, levelReached } from '../../clock/alarms.js'
import type { Clock } from '../../clock/clock.js'
import type { LadderRole } from '../../clock/policy.js'
import { type Actor, hasRole } from '../../people/actor.js'
import type { Refusal } from '../../refusal.js'
import type { Command } from '../commands.js'
import { type Circumstances, type Decision, happened, refuse } from '../decision.js'
import type { Ticket } from '../ticket.js'

/** Refuses: 'escalation.not-reached' while no promise of this ticket is broken. */
export function mayAcknowledge(ticket: Ticket, _actor: Actor, { now }: Circumstances): Refusal | undefined {
  return ticket.clocks.some(clock => levelReached(clock, now) > 0) ? undefined : { code: 'escalation.not-reached' }
}

/**
 * Whoever was told that a promise is broken says what he does about it; what went up to a supervisor or manager is not answered below.
 * Refuses: 'clock.unknown', 'escalation.not-reached', 'action.not-yours', 'escalation.acknowledged', 'reason.text-missing'
 */
export function acknowledge(ticket: Ticket, command: Command<'acknowledge'>, circumstances: Circumstances): Decision {
  const { metric, round, level, text } = command
  const clock = ticket.clocks.find(one => one.metric === metric && one.round === round)
  if (clock === undefined) return refuse('clock.unknown', '/metric')
  if (level < 1 || level > levelReached(clock, circumstances.now)) return refuse('escalation.not-reached', '/level')
  if (!answersFor(command.by, clock, level)) return refuse('action.not-yours', '/level')
  if (clock.acknowledged.includes(level)) return refuse('escalation.acknowledged', '/level')
  if (!text.trim()) return refuse('reason.text-missing', '/text')
  return happened('EscalationAcknowledged', ticket.id, command, circumstances, { payload: { metric, round, level }, content: { text } })
}

function answersFor(actor: Actor, clock: Clock, level: number): boolean {
  const told: LadderRole | undefined = alarmsOf(clock)[level]?.to
  if (told === 'manager') return hasRole(actor, 'manager')
  return told !== 'supervisor' || hasRole(actor, 'supervisor') || hasRole(actor, 'manager')
}
