import { CsvError, parse } from 'csv-parse/sync'

/** One record of a CSV file, or why there is none; with the line on which it begins, from 1. */
export type CsvReading = { readonly line: number; readonly fields: readonly string[] } | { readonly line: number; readonly reason: string }

/** Over so many lines a quoted field may go on. Further on it is a quote that somebody forgot, and would swallow the rest of the file. */
const mostLines = 20

/** The records of a file's lines. A line that is no CSV is told as such, and the next one is read for itself. */
export async function* csvRecords(lines: AsyncIterable<string>): AsyncGenerator<CsvReading> {
  let waiting: readonly string[] = []
  let line = 1
  const take = function* (isEnd: boolean) {
    for (let taken = firstOf(waiting, isEnd); taken; taken = firstOf(waiting, isEnd)) {
      if (taken.fields?.length !== 0) yield taken.fields ? { line, fields: taken.fields } : { line, reason: taken.reason }
      waiting = waiting.slice(taken.lines)
      line += taken.lines
    }
  }
  for await (const next of lines) {
    waiting = [...waiting, next]
    yield* take(false)
  }
  yield* take(true)
}

type Taken =
  | { readonly lines: number; readonly fields: readonly string[] }
  | { readonly lines: number; readonly fields?: undefined; readonly reason: string }

/** The first record of these lines; undefined where it may go on beyond them. A blank line is a record without fields. */
function firstOf(lines: readonly string[], isEnd: boolean): Taken | undefined {
  for (let count = 1; count <= lines.length; count++) {
    const read = fieldsIn(lines.slice(0, count).join('\n'))
    if (read !== 'unfinished') return { lines: count, ...read }
  }
  const isOver = isEnd || lines.length >= mostLines
  return lines.length > 0 && isOver ? { lines: 1, reason: 'a quote is not closed' } : undefined
}

function fieldsIn(text: string): { readonly fields: readonly string[] } | { readonly reason: string } | 'unfinished' {
  if (text.trim() === '') return { fields: [] }
  try {
    const [fields = []] = parse(text, { relax_column_count: true, trim: true })
    return { fields }
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    return error.code === 'CSV_QUOTE_NOT_CLOSED' ? 'unfinished' : { reason: 'a quote is out of place' }
  }
}
