import { importReport, Refused, type TicketPorts, Unkept } from '@linying/usecases'
import { v5 } from 'uuid'
import { linesOf } from './lines-of.js'
import { readReport } from './read-report.js'
import { type FiledAs, sortedAs } from './sorted-as.js'
import { utcOffsetOf } from './utc-offset-of.js'

export interface BadLine {
  /** From 1. */
  readonly line: number
  readonly reason: string
}

export interface Imported {
  readonly filed: number
  readonly thereAlready: number
  readonly bad: readonly BadLine[]
  /** How many of those filed now were sorted as what. */
  readonly sorted: ReadonlyMap<string, number>
}

interface Source {
  readonly chunks: AsyncIterable<Buffer>
  readonly communityId: string
  readonly kind: FiledAs
}

/**
 * Files a source's reports one by one, in its order; a line that cannot be filed is told at once and the rest goes on.
 * Undefined where there is no such community.
 */
export async function importReports(
  ports: TicketPorts,
  { chunks, communityId, kind }: Source,
  tell: (bad: BadLine) => void
): Promise<Imported | undefined> {
  const offset = await utcOffsetOf(ports, communityId)
  if (offset === undefined) return undefined
  const importId = ports.newId()
  await ports.tickets.beginImport({ id: importId, communityId, kind, at: ports.now() })
  const counts = { filed: 0, 'there-already': 0 }
  const bad: BadLine[] = []
  const sorted = new Map<string, number>()
  let line = 0
  for await (const bytes of linesOf(chunks)) {
    line++
    if (isBlank(bytes)) continue
    const outcome = await readAndFile(ports, bytes, { communityId, importId, kind, offset })
    if ('reason' in outcome) {
      bad.push({ line, reason: outcome.reason })
      tell({ line, reason: outcome.reason })
      continue
    }
    counts[outcome.filed]++
    if (outcome.filed === 'filed') sorted.set(outcome.label, (sorted.get(outcome.label) ?? 0) + 1)
  }
  return { filed: counts.filed, thereAlready: counts['there-already'], bad, sorted }
}

interface Filing {
  readonly communityId: string
  readonly importId: string
  readonly kind: FiledAs
  readonly offset: number
}

type Outcome = { readonly filed: 'filed' | 'there-already'; readonly label: string } | { readonly reason: string }

/** Ids follow from community and source, so that filing again finds what is there. */
async function readAndFile(ports: TicketPorts, bytes: Buffer, { communityId, importId, kind, offset }: Filing): Promise<Outcome> {
  const reading = readReport(bytes, offset)
  if ('reason' in reading) return reading
  const { id, text, at } = reading.report
  const { category, label } = sortedAs(kind, reading.report)
  const ticketId = v5(id, communityId)
  const where = { communityId, importId, placeText: '来文所述地点' }
  const what = { kind, category, severity: 'minor', channel: 'hotline_12345', text, at } as const
  try {
    return { filed: await importReport(ports, { ticketId, eventId: v5('report', ticketId), ...where, ...what }), label }
  } catch (error) {
    if (error instanceof Refused) return { reason: error.refusal.code }
    if (error instanceof Unkept) return { reason: error.constraint }
    throw error
  }
}

function isBlank(line: Buffer): boolean {
  return line.every(byte => byte <= 0x20)
}
