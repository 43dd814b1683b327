import { evolveVisit, type SealedVisitEvent } from '@linying/domain'
import type { VisitSummaryRow } from '@linying/usecases'

type FoundVisitRow = VisitSummaryRow & { readonly past?: readonly SealedVisitEvent[] | null | undefined }

/** A row of a resident's list: of what she moved out of, how it stood then. `past`: null where she lives there. */
export function visitRowFor(found: FoundVisitRow): VisitSummaryRow {
  if (!found.past) return found
  const { past, ...row } = found
  const { review, denial } = evolveVisit(past)
  return { ...row, review, denial, decisiveVersion: past.findLast(({ type }) => type !== 'PhotoReceived')?.seq ?? row.decisiveVersion }
}
