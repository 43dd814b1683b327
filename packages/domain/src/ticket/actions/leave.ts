import type { Command } from '../commands.js'
import { type Circumstances, type Decision, happened, refuse } from '../decision.js'
import { joinedHouseholdOf } from '../joined-household.js'
import type { Ticket } from '../ticket.js'

/** A joined household no longer follows it; for the others everything goes on. Source: product.md, people (three standings) */
export function leave(ticket: Ticket, command: Command<'leave'>, circumstances: Circumstances): Decision {
  const household = joinedHouseholdOf(ticket, command.by)
  if (household === undefined) return refuse('action.not-yours')
  return happened('HouseholdLeft', ticket.id, command, circumstances, {
    payload: { joinId: household.id },
    content: { text: command.text }
  })
}
