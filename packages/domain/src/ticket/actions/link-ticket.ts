import type { Command } from '../commands.js'
import { type Circumstances, type Decision, happened, refuse } from '../decision.js'
import type { Ticket } from '../ticket.js'

/**
 * Two tickets belong together; each still closes by itself.
 * Refuses: 'ticket.same'
 */
export function linkTicket(ticket: Ticket, command: Command<'linkTicket'>, circumstances: Circumstances): Decision {
  if (command.ticketId === ticket.id || ticket.linkedIds.includes(command.ticketId)) return refuse('ticket.same', '/ticketId')
  return happened('TicketLinked', ticket.id, command, circumstances, { payload: { ticketId: command.ticketId } })
}
