import { type CalendarYear, isSameTable, mayLoadYears, yearFaults } from '@linying/domain'
import { Forbidden, Invalid, Refused, Unauthenticated } from '../failure.js'
import type { Viewer } from '../session/viewer.js'
import type { CalendarPorts } from './get-calendar.js'

/**
 * An admin loads a year's holidays for the company. The same table again changes nothing; another one only where he has seen that
 * there is one. Throws: Unauthenticated, Forbidden, Invalid, Refused
 */
export async function loadCalendarYear(
  { calendars, now, newId }: CalendarPorts,
  asked: CalendarYear & { readonly source: string; readonly replace: boolean },
  viewer: Viewer
): Promise<void> {
  const { replace, ...table } = asked
  const ground = await calendars.yearGround(table.year, viewer)
  if (ground === undefined) throw new Unauthenticated()
  if (!mayLoadYears(ground.roles)) throw new Forbidden()
  const faults = yearFaults(table)
  if (faults.length > 0) throw new Invalid(faults)
  if (ground.present && isSameTable(ground.present, table)) return
  if (ground.present && !replace) throw new Refused({ code: 'calendar.other-table' })
  const change = { id: newId(), version: ground.version, by: viewer.personId, at: now() }
  if ((await calendars.saveYear({ ...table, ...change })) === 'stale') throw new Refused({ code: 'calendar.stale' })
}
