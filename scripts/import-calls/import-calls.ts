import { limits } from '@linying/domain'
import type { Ports } from '@linying/server'
import { type ExchangeCall, type TakenIn, takeInCalls } from '@linying/usecases'
import type { BadLine } from '../import/import-reports.js'
import { linesOf } from '../import/lines-of.js'
import { utcOffsetOf } from '../import/utc-offset-of.js'
import { type Column, columnsIn } from './call-columns.js'
import { csvRecords } from './csv-records.js'
import { decoded, type Encoding, encodingOf } from './encoding-of.js'
import { columnOf, readCall } from './read-call.js'

export interface ImportedCalls {
  readonly kept: number
  readonly thereAlready: number
  readonly bad: readonly BadLine[]
}

interface Source {
  /** Each time from its beginning: once to learn in what it is written, once to read it. */
  readonly open: () => AsyncIterable<Buffer>
  readonly communityId: string
}

type ImportPorts = Pick<Ports, 'calls' | 'tickets' | 'now' | 'newId'>
type Entry = { readonly line: number } & ({ readonly call: ExchangeCall } | { readonly reason: string })

/**
 * Takes in a telephone exchange's file, each call once; a line that cannot be kept is told at once and the rest goes on.
 * Undefined where there is no such community. Throws: Error where the header does not say what the columns are
 */
export async function importCalls(
  ports: ImportPorts,
  { open, communityId }: Source,
  tell: (bad: BadLine) => void
): Promise<ImportedCalls | undefined> {
  const utcOffsetMinutes = await utcOffsetOf(ports, communityId)
  if (utcOffsetMinutes === undefined) return undefined
  const counts = { kept: 0, 'there-already': 0 }
  const bad: BadLine[] = []
  for await (const batch of batchesOf(entriesOf(open, { communityId, utcOffsetMinutes }))) {
    for (const outcome of await takeIn(ports, batch)) {
      if (typeof outcome === 'string') {
        counts[outcome]++
        continue
      }
      bad.push(outcome)
      tell(outcome)
    }
  }
  return { kept: counts.kept, thereAlready: counts['there-already'], bad }
}

async function* entriesOf(open: Source['open'], where: Parameters<typeof readCall>[2]): AsyncGenerator<Entry> {
  const encoding = await encodingOf(linesOf(open()))
  let places: ReadonlyMap<Column, number> | undefined
  for await (const record of csvRecords(textsOf(open(), encoding))) {
    const { line } = record
    if (places === undefined) {
      places = placesIn(record)
      continue
    }
    if ('reason' in record) yield record
    else if (record.fields.some(field => field.includes(unreadable))) yield { line, reason: `is not ${encoding.toUpperCase()}` }
    else yield { line, ...readCall(record.fields, places, where) }
  }
}

function placesIn(header: { readonly fields: readonly string[] } | { readonly reason: string }): ReadonlyMap<Column, number> {
  const columns = 'reason' in header ? header : columnsIn(header.fields)
  if ('reason' in columns) throw new Error(`line 1: ${columns.reason}`)
  return columns.places
}

/** Stands for a line that cannot be decoded: a noncharacter, for which no text has a use. */
const unreadable = '\uFFFF'

async function* textsOf(chunks: AsyncIterable<Buffer>, encoding: Encoding): AsyncGenerator<string> {
  for await (const line of linesOf(chunks)) yield decoded(line, encoding) ?? unreadable
}

async function* batchesOf(entries: AsyncIterable<Entry>): AsyncGenerator<readonly Entry[]> {
  let batch: Entry[] = []
  for await (const entry of entries) {
    batch.push(entry)
    if (batch.length < limits.callsPerBatch) continue
    yield batch
    batch = []
  }
  if (batch.length > 0) yield batch
}

/** What became of each, in the file's order. */
async function takeIn(ports: ImportPorts, batch: readonly Entry[]): Promise<readonly (Exclude<TakenIn, object> | BadLine)[]> {
  const good = batch.filter(entry => 'call' in entry)
  const outcomes = await takeInCalls(
    ports,
    'import',
    good.map(({ call }) => call)
  )
  const byLine = new Map(good.map(({ line }, index) => [line, outcomes[index]]))
  return batch.map(entry => {
    const { line } = entry
    if ('reason' in entry) return { line, reason: entry.reason }
    const outcome = byLine.get(line)
    if (typeof outcome === 'string') return outcome
    return { line, reason: `${columnOf(outcome?.pointer?.slice(1))}: ${outcome?.code}` }
  })
}
