import { evolveVisit, type SealedVisitEvent } from '@linying/domain'
import type { VisitSummaryRow } from '@linying/usecases'

/** A row of a resident's list: of what she moved out of, how it stood then. `past`: null where she lives there. */
export function visitRowFor(row: VisitSummaryRow, past: readonly SealedVisitEvent[] | null): VisitSummaryRow {
  if (past === null) return row
  const { review, denial } = evolveVisit(past)
  return { ...row, review, denial, decisiveVersion: past.findLast(({ type }) => type !== 'PhotoReceived')?.seq ?? row.decisiveVersion }
}
