import { aTicket, usualReport } from '@linying/testkit/rules'
import { revisedTerms } from './revised-terms.js'
import type { CalendarYear, Period, WorkingCalendar } from './working-calendar.js'

const dutyDay: readonly Period[] = [{ from: '08:30', to: '18:00' }]
const in2026: CalendarYear = { year: 2026, holidays: ['2026-10-01'], workdays: [] }
const in2027: CalendarYear = { year: 2027, holidays: ['2027-01-01', '2027-02-08', '2027-10-01'], workdays: ['2027-02-20'] }
const workingCalendar: WorkingCalendar = {
  utcOffsetMinutes: 480,
  weekly: [dutyDay, dutyDay, dutyDay, dutyDay, dutyDay, [], []],
  makeUpAs: 0,
  years: [in2026]
}
/** Asked on Thursday, half an hour before closing; the first of January is thought to be a Friday like any other. */
const asked = aTicket({ kind: 'consultation', category: 'fees', workingCalendar, occurredAt: '2026-12-31T09:30:00.000Z' }).ticket

test('a due time in a year that nobody knew is worked out on what is known of it now', () => {
  expect(asked.clocks.find(({ metric }) => metric === 'answer')).toMatchObject({ provisional: true, dueAt: '2027-01-01T01:00:00.000Z' })
  expect(revisedTerms(asked, [in2026, in2027])).toEqual({
    utcOffsetMinutes: 480,
    weekly: workingCalendar.weekly,
    makeUpAs: 0,
    holidays: ['2027-01-01', '2027-02-08'],
    workdays: ['2027-02-20'],
    knownThrough: '2027-03-02'
  })
})

test('nothing is revised while no more is known', () => {
  expect(revisedTerms(asked, [in2026])).toBeUndefined()
  expect(revisedTerms(asked, [{ ...in2026, holidays: [] }])).toBeUndefined()
})

test('a ticket without duty hours has nothing to revise', () => {
  expect(revisedTerms(aTicket(usualReport).ticket, [in2026, in2027])).toBeUndefined()
})
