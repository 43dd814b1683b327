import { type Circumstances, type Instant, type Ticket, technicianOf } from '@linying/domain'
import type { AlsoAsked, TicketRecord } from './ticket-store.js'

/** Whom a command names. */
type Named = Pick<AlsoAsked, 'technicianId' | 'successorId'>

/** What the rules need to know beyond the ticket, from what was loaded with it. */
export function circumstancesOf(record: TicketRecord, ticket: Ticket, named: Named, now: Instant): Omit<Circumstances, 'as'> {
  const technicianId = named.technicianId ?? technicianOf(ticket)
  const technician = record.atWork.find(({ id, role }) => id === technicianId && role === 'technician')
  return {
    now,
    ownerDepartments: record.ownerDepartments,
    isColleague: record.isColleague,
    firstHandlerIsHere: record.atWork.some(({ id }) => id === ticket.firstHandlerId),
    successorRoles: record.atWork.flatMap(({ id, role }) => (id === named.successorId ? [role] : [])),
    technician: technician === undefined ? null : { active: true, skills: technician.skills },
    ...(record.namedResident && { resident: record.namedResident }),
    ...(record.namedDuplicate && { duplicate: record.namedDuplicate }),
    leaders: record.leaders,
    eventIds: new Set(record.events.map(({ id }) => id))
  }
}
