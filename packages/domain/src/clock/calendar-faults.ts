import type { CalendarYear, Period, WorkingCalendar } from './working-calendar.js'

export const calendarFaultCodes = [
  'period.upside-down',
  'period.out-of-order',
  'period.overlapping',
  'pattern.no-hours',
  'make-up.day-off',
  'date.other-year',
  'date.twice',
  'date.in-both'
] as const

export type CalendarFaultCode = (typeof calendarFaultCodes)[number]

/** What is wrong with one part of a calendar; `pointer` (RFC 6901) leads to it. */
export interface CalendarFault {
  readonly pointer: string
  readonly code: CalendarFaultCode
}

/** Every mistake in a weekly pattern: periods follow each other, somebody works at some time, and make-up days are no days off. */
export function patternFaults({ weekly, makeUpAs }: Pick<WorkingCalendar, 'weekly' | 'makeUpAs'>): readonly CalendarFault[] {
  if (weekly.every(periods => periods.length === 0)) return [{ pointer: '/weekly', code: 'pattern.no-hours' }]
  const isMadeUpOff = (weekly[makeUpAs] ?? []).length === 0
  return [
    ...weekly.flatMap((periods, day) =>
      periods.flatMap((period, index) => periodFaults(period, periods[index - 1], `/weekly/${day}/${index}`))
    ),
    ...(isMadeUpOff ? [{ pointer: '/makeUpAs', code: 'make-up.day-off' } as const] : [])
  ]
}

/** Every mistake in a year's table: each date once, of that year, and either off or worked. */
export function yearFaults({ year, holidays, workdays }: CalendarYear): readonly CalendarFault[] {
  const off = new Set(holidays)
  return [
    ...datesFaults(holidays, year, '/holidays'),
    ...datesFaults(workdays, year, '/workdays'),
    ...workdays.flatMap((date, index) => (off.has(date) ? [{ pointer: `/workdays/${index}`, code: 'date.in-both' } as const] : []))
  ]
}

function periodFaults(period: Period, before: Period | undefined, pointer: string): readonly CalendarFault[] {
  if (period.from >= period.to) return [{ pointer, code: 'period.upside-down' }]
  if (before === undefined || before.to <= period.from) return []
  return [{ pointer, code: period.to <= before.from ? 'period.out-of-order' : 'period.overlapping' }]
}

function datesFaults(dates: readonly string[], year: number, pointer: string): readonly CalendarFault[] {
  return dates.flatMap((date, index): readonly CalendarFault[] => {
    if (!date.startsWith(`${year}-`)) return [{ pointer: `${pointer}/${index}`, code: 'date.other-year' }]
    return dates.indexOf(date) === index ? [] : [{ pointer: `${pointer}/${index}`, code: 'date.twice' }]
  })
}
