import type { Actor } from '../../people/actor.js'
import type { Refusal } from '../../refusal.js'
import type { Command } from '../commands.js'
import { type Circumstances, type Decision, happened } from '../decision.js'
import type { SuspendedTicket, Ticket } from '../ticket.js'

/** Refuses: 'action.not-open-now' to the service itself before the day that was named. */
export function mayResume(ticket: Ticket, actor: Actor, { now }: Circumstances): Refusal | undefined {
  if (actor.kind === 'person' || ticket.status !== 'suspended') return undefined
  return now < ticket.suspendedUntil ? { code: 'action.not-open-now' } : undefined
}

/** Work goes on, by a person's word or because the day has come. */
export function resume(ticket: SuspendedTicket, command: Command<'resume'>, circumstances: Circumstances): Decision {
  return happened('WorkResumed', ticket.id, command, circumstances, { payload: {} })
}
