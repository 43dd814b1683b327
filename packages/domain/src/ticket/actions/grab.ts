import type { Actor } from '../../people/actor.js'
import type { Refusal } from '../../refusal.js'
import { workOf } from '../category.js'
import type { Command } from '../commands.js'
import { type Circumstances, type Decision, happened, refuse } from '../decision.js'
import type { AcceptedTicket, SubmittedTicket, Ticket } from '../ticket.js'

/** Refuses: 'skill.missing' */
export function mayGrab(ticket: Ticket, actor: Actor): Refusal | undefined {
  const needed = workOf(ticket.category)?.skill
  const isAble = actor.kind === 'system' || (needed !== undefined && actor.skills.includes(needed))
  return isAble ? undefined : { code: 'skill.missing' }
}

/** A technician takes an order from the pool by himself; that is assigning and taking in one. */
export function grab(ticket: SubmittedTicket | AcceptedTicket, command: Command<'grab'>, circumstances: Circumstances): Decision {
  if (command.by.kind === 'system') return refuse('action.not-yours')
  return happened('TicketGrabbed', ticket.id, command, circumstances, { payload: { technicianId: command.by.id } })
}
