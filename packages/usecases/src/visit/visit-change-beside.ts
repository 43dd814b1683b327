import { type Command, type Ticket, visitBeside } from '@linying/domain'
import type { Ambient } from '../ambient.js'
import { Refused } from '../failure.js'
import type { TicketRecord } from '../ticket/ticket-store.js'
import { firstVisitChangeOf } from './visit-change-of.js'
import type { VisitChange } from './visit-store.js'

/** The record that a return visit leaves beside its ticket's event; undefined for any other action. Throws: Refused */
export function visitChangeBeside(
  ports: Ambient,
  { community }: Pick<TicketRecord, 'community'>,
  ticket: Ticket,
  command: Command
): VisitChange | undefined {
  if (command.action !== 'recordVisit') return undefined
  const decision = visitBeside(ticket, command, ports.now(), community.visitRules)
  if ('refusal' in decision) throw new Refused(decision.refusal)
  return firstVisitChangeOf(decision.events, ports)
}
