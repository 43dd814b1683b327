import { localTime } from '@linying/domain'
import { denialWords, meetingMethodWords, meetingOutcomeWords, reviewWords, visitKindWords } from '@linying/look'
import type { VisitSummaryRow } from '@linying/usecases'
import writeExcelFile, { type Cell, type Row } from 'write-excel-file/node'
import { visitSheetColumns } from './visit-sheet-columns.js'

/** A list of visits as the bytes of a spreadsheet. Texts are cells of text: nothing that a resident said is ever a formula. */
export async function visitSheet(visits: readonly VisitSummaryRow[], utcOffsetMinutes: number): Promise<Uint8Array<ArrayBuffer>> {
  const head: Row = Object.values(visitSheetColumns).map(({ title }) => ({ value: title, fontWeight: 'bold' }))
  const rows = visits.map(visit => rowOf(visit, utcOffsetMinutes))
  const columns = Object.values(visitSheetColumns).map(({ width }) => ({ width }))
  const buffer = await writeExcelFile([head, ...rows], { columns, stickyRowsCount: 1 }).toBuffer()
  return Uint8Array.from(buffer)
}

function rowOf(visit: VisitSummaryRow, utcOffsetMinutes: number): Row {
  const cells: Readonly<Record<keyof typeof visitSheetColumns, string>> = {
    at: localTime(visit.at, utcOffsetMinutes).format('YYYY-MM-DD HH:mm'),
    community: visit.communityName,
    room: visit.roomLabel ?? '',
    ticket: visit.ticketNumber ?? '',
    kind: visitKindWords[visit.kind],
    method: meetingMethodWords[visit.method],
    // sheets are added up by it, and such a visit counts nowhere
    outcome: visit.review === 'void' ? reviewWords.void : meetingOutcomeWords[visit.outcome],
    topic: visit.topic ?? '',
    visitor: visit.visitorName,
    whom: visit.whom,
    said: visit.excerpt,
    review: reviewWords[visit.review],
    denial: denialWords[visit.denial]
  }
  return Object.keys(visitSheetColumns).map((column): Cell => ({ value: cells[column as keyof typeof cells], type: String })) // its own keys
}
