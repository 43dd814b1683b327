import { evolve, expectedAt, openStatuses, type SealedEvent, type Status, surnameOf, type Ticket, technicianOf } from '@linying/domain'
import type { TicketSummaryRow } from '@linying/usecases'

/** `until`: when a resident moved out, where more has happened since. */
type FoundRow = TicketSummaryRow & { readonly isReporter: boolean; readonly until: string | null }

/**
 * A row of a resident's list, as deep as she may see: of a neighbour's matter what its public page says, and of what she moved out of how it
 * stood then, by what had happened up to then (`past`); a reporter keeps the outcome.
 * Source: product.md, people (three standings; a view covers the time lived there)
 */
export function rowFor(row: FoundRow, past?: readonly SealedEvent[]): TicketSummaryRow {
  const shown = past ? rowAsOf(row, past) : row
  if (shown.standing === 'household' || shown.standing === 'public') return shown
  const technicianName = shown.technicianName === null ? null : surnameOf(shown.technicianName)
  return { ...shown, technicianName, kept: null, place: shown.standing === 'joined' ? placeOfNeighbour(shown) : shown.place }
}

/** A building, or a public place's own name; never a room. */
function placeOfNeighbour({ place }: TicketSummaryRow): TicketSummaryRow['place'] {
  return place.isPublic ? place : { ...place, label: place.building ?? '' }
}

function rowAsOf(row: FoundRow, past: readonly SealedEvent[]): TicketSummaryRow {
  const then = evolve(past)
  const technicianId = technicianOf(then)
  return {
    ...row,
    status: row.isReporter && isOver(row) ? row.status : then.status,
    version: then.version,
    updatedAt: past.at(-1)?.recordedAt ?? row.reportedAt,
    technicianId,
    technicianName: technicianId === row.technicianId ? row.technicianName : null,
    ...progressOf(then),
    reopenCount: then.reopenCount,
    urgeCount: then.urgeCount,
    due: null
  }
}

function progressOf(then: Ticket): Pick<TicketSummaryRow, 'taken' | 'departed' | 'arrived' | 'etaAt' | 'kept' | 'suspendedUntil'> {
  return {
    taken: 'takenAt' in then && then.takenAt !== null,
    departed: 'departedAt' in then && then.departedAt !== null,
    arrived: 'arrivedAt' in then && then.arrivedAt !== null,
    etaAt: expectedAt(then),
    kept: then.status === 'done' ? (then.kept?.way ?? null) : null,
    suspendedUntil: then.status === 'suspended' ? then.suspendedUntil : null
  }
}

function isOver({ status }: TicketSummaryRow): boolean {
  return !(openStatuses as readonly Status[]).includes(status)
}
