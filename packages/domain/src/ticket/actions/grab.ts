import type { Actor } from '../../people/actor.js'
import type { Refusal } from '../../refusal.js'
import type { Command } from '../commands.js'
import { type Circumstances, type Decision, happened, refuse } from '../decision.js'
import { faultTable } from '../fault-table.js'
import type { AcceptedTicket, Ticket } from '../ticket.js'

/** Refuses: 'skill.missing' */
export function mayGrab(ticket: Ticket, actor: Actor): Refusal | undefined {
  const needed = faultTable[ticket.category].skill
  if (actor.kind === 'person' && !actor.skills.includes(needed)) return { code: 'skill.missing' }
  return undefined
}

/** A technician takes an order from the pool by himself; that is assigning and taking in one. */
export function grab(ticket: AcceptedTicket, command: Command<'grab'>, circumstances: Circumstances): Decision {
  if (command.by.kind === 'system') return refuse('action.not-yours')
  return happened('TicketGrabbed', ticket.id, command, circumstances, { payload: { technicianId: command.by.id } })
}
