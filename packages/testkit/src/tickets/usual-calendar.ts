import type { WeeklyPattern, WorkingCalendar } from '@linying/domain'

const weekday = [{ from: '08:30', to: '18:00' }] as const
const weekly: WeeklyPattern = [weekday, weekday, weekday, weekday, weekday, [], []]

/** On duty from Monday to Friday, 08:30 to 18:00 in China, in a year without any holiday. */
export const usualCalendar: WorkingCalendar = {
  utcOffsetMinutes: 480,
  weekly,
  makeUpAs: 0,
  years: [
    { year: 2026, holidays: [], workdays: [] },
    { year: 2027, holidays: [], workdays: [] }
  ]
}

/** The same hours, before anybody knows the holidays of any year. */
export const calendarUnknown: WorkingCalendar = { ...usualCalendar, years: [] }
