import { mayChangeHours, patternFaults, type WorkingCalendar } from '@linying/domain'
import { Forbidden, Invalid, NotFound, Refused } from '../failure.js'
import type { Viewer } from '../session/viewer.js'
import type { CalendarPorts } from './get-calendar.js'

/** A manager or an admin says when a community works; clocks that run already keep what was promised. Throws: NotFound, Forbidden, Invalid, Refused */
export async function setWeeklyPattern(
  { calendars, now }: CalendarPorts,
  asked: Pick<WorkingCalendar, 'weekly' | 'makeUpAs'> & { readonly communityId: string; readonly version: number },
  viewer: Viewer
): Promise<void> {
  const present = await calendars.find(asked.communityId, viewer)
  if (present === undefined) throw new NotFound()
  if (!mayChangeHours(present.roles)) throw new Forbidden()
  const faults = patternFaults(asked)
  if (faults.length > 0) throw new Invalid(faults)
  const outcome = await calendars.savePattern({ ...asked, by: viewer.personId, at: now() })
  if (outcome === 'stale') throw new Refused({ code: 'calendar.stale' })
}
