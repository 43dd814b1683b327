import { isBroken } from '../../clock/clock.js'
import type { Actor } from '../../people/actor.js'
import type { Refusal } from '../../refusal.js'
import type { Command } from '../commands.js'
import { type Circumstances, type Decision, happened, refuse } from '../decision.js'
import type { Ticket } from '../ticket.js'

/** Refuses: 'clock.not-broken' where there is nothing to excuse. */
export function mayExcuse(ticket: Ticket, _actor: Actor, { now }: Circumstances): Refusal | undefined {
  return ticket.clocks.some(clock => isBroken(clock, now) && !clock.excused) ? undefined : { code: 'clock.not-broken' }
}

/**
 * A manager says why a broken promise is not held against anybody; it stays broken and is counted apart.
 * Refuses: 'clock.unknown', 'clock.not-broken', 'clock.excused', 'reason.text-missing'
 * Source: product.md, events (late upload).
 */
export function excuseClock(ticket: Ticket, command: Command<'excuseClock'>, circumstances: Circumstances): Decision {
  const { metric, round, text } = command
  const clock = ticket.clocks.find(one => one.metric === metric && one.round === round)
  if (clock === undefined) return refuse('clock.unknown', '/metric')
  if (!isBroken(clock, circumstances.now)) return refuse('clock.not-broken', '/metric')
  if (clock.excused) return refuse('clock.excused', '/metric')
  if (!text.trim()) return refuse('reason.text-missing', '/text')
  return happened('ClockExcused', ticket.id, command, circumstances, { payload: { metric, round }, content: { text } })
}
