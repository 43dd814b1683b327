import { type CalendarFaultCode, type CalendarYear, isDate, isSameTable, yearFaults } from '@linying/domain'

export type WrongDate = { readonly year: number; readonly date: string; readonly code: CalendarFaultCode | 'date.malformed' }

export type YearFile = {
  readonly source: string | undefined
  readonly years: readonly CalendarYear[]
  readonly wrong: readonly WrongDate[]
}

export type PlannedYear = CalendarYear & { readonly against: 'nothing' | 'same' | 'other' }

/**
 * The years of a file: { "holidays": { "2027": ["2027-01-01", …] }, "makeupWorkdays": { "2027": […] }, "source": "…" }.
 * Undefined for anything else.
 */
export function readYearFile(text: string): YearFile | undefined {
  const file = parsed(text)
  const holidays = datesByYear(file?.holidays)
  const workdays = datesByYear(file?.makeupWorkdays ?? {})
  if (holidays === undefined || workdays === undefined || holidays.size === 0) return undefined
  const years = [...holidays].map(([year, dates]) => ({ year, holidays: dates, workdays: workdays.get(year) ?? [] }))
  const source = file?.source
  return { source: typeof source === 'string' ? source : undefined, years, wrong: eachOnce(years.flatMap(wrongDatesOf)) }
}

/** What loading each year would do to what is known. */
export function plannedYears(years: readonly CalendarYear[], known: readonly CalendarYear[]): readonly PlannedYear[] {
  return years.map(table => {
    const present = known.find(({ year }) => year === table.year)
    if (present === undefined) return { ...table, against: 'nothing' }
    return { ...table, against: isSameTable(present, table) ? 'same' : 'other' }
  })
}

function wrongDatesOf(table: CalendarYear): readonly WrongDate[] {
  const malformed = [...table.holidays, ...table.workdays].filter(date => !isDate(date))
  if (malformed.length > 0) return malformed.map(date => ({ year: table.year, date, code: 'date.malformed' }))
  return yearFaults(table).map(({ pointer, code }) => {
    const [, list, index] = pointer.split('/')
    const dates = list === 'holidays' ? table.holidays : table.workdays
    return { year: table.year, date: dates[Number(index)] ?? '', code }
  })
}

function eachOnce(wrong: readonly WrongDate[]): readonly WrongDate[] {
  return [...new Map(wrong.map(one => [`${one.date} ${one.code}`, one])).values()]
}

function parsed(text: string): Readonly<Record<string, unknown>> | undefined {
  try {
    // some editors begin a file with a mark that is no part of it
    const value: unknown = JSON.parse(text.replace(/^\uFEFF/, ''))
    return isRecord(value) ? value : undefined
  } catch {
    return undefined
  }
}

function datesByYear(value: unknown): ReadonlyMap<number, readonly string[]> | undefined {
  if (!isRecord(value)) return undefined
  const entries = Object.entries(value).map(([year, dates]) => [Number(year), dates] as const)
  const isTable = entries.every(([year, dates]) => Number.isInteger(year) && isTexts(dates))
  return isTable ? new Map(entries.map(([year, dates]) => [year, isTexts(dates) ? dates : []])) : undefined
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every(item => typeof item === 'string')
}
