import { type Circumstances, type Instant, type Ticket, technicianOf } from '@linying/domain'
import type { TicketRecord } from './ticket-store.js'

/** What the rules need to know beyond the ticket, from what was loaded with it. */
export function circumstancesOf(
  record: TicketRecord,
  ticket: Ticket,
  namedTechnicianId: string | undefined,
  now: Instant
): Omit<Circumstances, 'as'> {
  const technicianId = namedTechnicianId ?? technicianOf(ticket)
  const technician = record.technicians.find(({ id }) => id === technicianId)
  return {
    now,
    ownerDepartments: record.ownerDepartments,
    isColleague: record.isColleague,
    technician: technician === undefined ? null : { active: true, skills: technician.skills },
    ...(record.namedResident && { resident: record.namedResident }),
    ...(record.namedDuplicate && { duplicate: record.namedDuplicate }),
    leaders: record.leaders,
    eventIds: new Set(record.events.map(({ id }) => id))
  }
}
