import type { Command } from '../commands.js'
import { type Circumstances, type Decision, happened, refuse } from '../decision.js'
import type { AcceptedTicket, SuspendedTicket } from '../ticket.js'

/**
 * Another department answers for it from now on; whoever had the first contact stays responsible.
 * Refuses: 'department.same', 'reason.text-missing'
 * Source: product.md, 首接负责制
 */
export function handOver(ticket: AcceptedTicket | SuspendedTicket, command: Command<'handOver'>, circumstances: Circumstances): Decision {
  const { department, text } = command
  const from = ticket.department
  if (from === null || from === department) return refuse('department.same', '/department')
  if (!text.trim()) return refuse('reason.text-missing', '/text')
  return happened('ComplaintHandedOver', ticket.id, command, circumstances, { payload: { from, department }, content: { text } })
}
