import type { Instant } from '../instant.js'
import { isRunning } from './clock.js'
import type { Timed } from './clocks-after.js'
import { dayOfMoment } from './day-number.js'
import { termsFor } from './terms-for.js'
import type { CalendarTerms, CalendarYear } from './working-calendar.js'

/** How far the holidays go along beyond what is due last, which they may move. Unit: days */
const daysBeyond = 60

/**
 * What a ticket's provisional due times are to be worked out on, now that more years are known: its own duty hours, as promised, with the
 * holidays of today. Undefined where nothing is known that it does not have.
 */
export function revisedTerms(
  { calendar, clocks, reportedAt }: Pick<Timed, 'calendar' | 'clocks'> & { readonly reportedAt: Instant },
  years: readonly CalendarYear[]
): CalendarTerms | undefined {
  if (calendar === null) return undefined
  const day = (moment: Instant) => dayOfMoment(moment, calendar.utcOffsetMinutes)
  const lastDue = clocks.filter(clock => clock.provisional && isRunning(clock)).reduce((last, { dueAt }) => Math.max(last, day(dueAt)), 0)
  const terms = termsFor({ ...calendar, years }, reportedAt, lastDue - day(reportedAt) + daysBeyond)
  return terms.knownThrough > calendar.knownThrough ? terms : undefined
}
