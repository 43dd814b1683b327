import { importReport, Refused, type TicketPorts } from '@linying/usecases'
import { v5 } from 'uuid'
import { linesOf } from './lines-of.js'
import { readReport, type SourceReport } from './read-report.js'

export interface BadLine {
  /** From 1. */
  readonly line: number
  readonly reason: string
}

export interface Imported {
  readonly filed: number
  readonly thereAlready: number
  readonly bad: readonly BadLine[]
}

interface Source {
  readonly chunks: AsyncIterable<Buffer>
  readonly communityId: string
}

/**
 * Files a source's reports one by one, in its order; a line that cannot be filed is told at once and the rest goes on.
 * Undefined where there is no such community.
 */
export async function importReports(
  ports: TicketPorts,
  { chunks, communityId }: Source,
  tell: (bad: BadLine) => void
): Promise<Imported | undefined> {
  const offset = await utcOffsetOf(ports, communityId)
  if (offset === undefined) return undefined
  const counts = { filed: 0, 'there-already': 0 }
  const bad: BadLine[] = []
  let line = 0
  for await (const bytes of linesOf(chunks)) {
    line++
    if (isBlank(bytes)) continue
    const reading = readReport(bytes, offset)
    const outcome = 'reason' in reading ? reading : await file(ports, reading.report, communityId)
    if (typeof outcome === 'string') {
      counts[outcome]++
      continue
    }
    bad.push({ line, reason: outcome.reason })
    tell({ line, reason: outcome.reason })
  }
  return { filed: counts.filed, thereAlready: counts['there-already'], bad }
}

async function utcOffsetOf({ tickets, now }: TicketPorts, communityId: string): Promise<number | undefined> {
  const nowhere = { roomId: null, publicPlaceId: null, ticketId: communityId }
  const ground = await tickets.groundFor({ kind: 'repair', communityId, ...nowhere, now: now() }, null)
  return ground?.community.utcOffsetMinutes
}

/** Ids follow from community and source, so that filing again finds what is there. */
async function file(ports: TicketPorts, { id, text, at }: SourceReport, communityId: string) {
  const ticketId = v5(id, communityId)
  const where = { communityId, placeText: '来文所述地点' }
  const report = {
    ticketId,
    eventId: v5('report', ticketId),
    ...where,
    kind: 'repair',
    category: 'other',
    severity: 'minor',
    channel: 'hotline_12345',
    text,
    at
  } as const
  try {
    return await importReport(ports, report)
  } catch (error) {
    if (error instanceof Refused) return { reason: error.refusal.code }
    throw error
  }
}

function isBlank(line: Buffer): boolean {
  return line.every(byte => byte <= 0x20)
}
