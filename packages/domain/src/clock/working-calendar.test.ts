import { randomRuns } from '@linying/testkit/random'
import fc from 'fast-check'
import { dateOfDay, dayOfDate } from './day-number.js'
import { dueAfter } from './due-after.js'
import { termsFor } from './terms-for.js'
import type { CalendarTerms, Period } from './working-calendar.js'
import { isWorkingTime, workingMsBetween } from './working-time.js'

const firstDay = dayOfDate('2026-12-14')
const lastDay = dayOfDate('2027-01-17')
const anyDay = fc.integer({ min: firstDay, max: lastDay }).map(dateOfDay)

const time = (minute: number) => `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`

/** Sorted borders two by two; a border may end one period and begin the next. */
const anyHours: fc.Arbitrary<readonly Period[]> = fc
  .uniqueArray(fc.integer({ min: 0, max: 96 }), { maxLength: 6 })
  .map(quarters => [...quarters].sort((one, other) => one - other).map(quarter => time(quarter * 15)))
  .map(borders => borders.flatMap((from, index) => (index % 2 === 0 && borders[index + 1] ? [{ from, to: borders[index + 1]! }] : [])))

const anyTerms: fc.Arbitrary<CalendarTerms> = fc
  .record({
    utcOffsetMinutes: fc.constantFrom(480, 0, -210),
    weekly: fc.array(anyHours, { minLength: 7, maxLength: 7 }),
    holidays: fc.uniqueArray(anyDay, { maxLength: 10 }),
    workdays: fc.uniqueArray(anyDay, { maxLength: 5 }),
    makeUpAs: fc.integer({ min: 0, max: 6 }),
    knownThrough: anyDay
  })
  .filter(({ weekly }) => weekly.some(hours => hours.length > 0))

const anyMoment = fc
  .integer({ min: firstDay * 86_400_000, max: (lastDay - 14) * 86_400_000 })
  .map(epochMs => new Date(epochMs).toISOString())

const aWait = fc.record({ terms: anyTerms, start: anyMoment, minutes: fc.integer({ min: 1, max: 2_000 }) })

test('a due time is the one that somebody would find who watched the clock minute by minute', () => {
  fc.assert(
    fc.property(aWait, ({ terms, start, minutes }) => {
      expect(dueAfter(terms, start, minutes).dueAt).toBe(slowlyDue(terms, start, minutes))
    }),
    randomRuns(300)
  )
})

test('the spans of a due time add up to the wait, in order, and nobody works between them', () => {
  fc.assert(
    fc.property(aWait, ({ terms, start, minutes }) => {
      const { dueAt, spans } = dueAfter(terms, start, minutes)
      expect(spans.reduce((sum, { from, to }) => sum + Date.parse(to) - Date.parse(from), 0)).toBe(minutes * 60_000)
      expect(spans.at(-1)?.to).toBe(dueAt)
      for (const [index, { from }] of spans.entries()) {
        expect(isWorkingTime(terms, from)).toBe(true)
        expect(workingMsBetween(terms, spans[index - 1]?.to ?? start, from)).toBe(0)
      }
      expect(workingMsBetween(terms, start, dueAt)).toBe(minutes * 60_000)
    }),
    randomRuns(300)
  )
})

test('the special days that a ticket takes along are enough for the same answer', () => {
  fc.assert(
    fc.property(aWait, ({ terms, start, minutes }) => {
      const years = [2026, 2027].map(year => ({ year, ...specialDaysOf(terms, String(year)) }))
      expect(dueAfter(termsFor({ ...terms, years }, start, 400), start, minutes).dueAt).toBe(dueAfter(terms, start, minutes).dueAt)
    }),
    randomRuns(300)
  )
})

function specialDaysOf({ holidays, workdays }: CalendarTerms, year: string) {
  return { holidays: holidays.filter(date => date.startsWith(year)), workdays: workdays.filter(date => date.startsWith(year)) }
}

/** From one full minute to the next, reading the wall clock as text. */
function slowlyDue(terms: CalendarTerms, start: string, minutes: number): string {
  let now = Date.parse(start)
  let left = minutes * 60_000
  while (left > 0) {
    const untilNextMinute = 60_000 - (now % 60_000)
    const counted = isOpen(terms, now) ? Math.min(left, untilNextMinute) : 0
    left -= counted
    now += counted || untilNextMinute
  }
  return new Date(now).toISOString()
}

function isOpen(terms: CalendarTerms, epochMs: number): boolean {
  const local = new Date(epochMs + terms.utcOffsetMinutes * 60_000)
  const [date = '', clock = ''] = local.toISOString().slice(0, 16).split('T')
  if (terms.holidays.includes(date)) return false
  const usual = terms.weekly[(local.getUTCDay() + 6) % 7] ?? []
  const hours = usual.length === 0 && terms.workdays.includes(date) ? (terms.weekly[terms.makeUpAs] ?? []) : usual
  return hours.some(({ from, to }) => from <= clock && clock < to)
}
