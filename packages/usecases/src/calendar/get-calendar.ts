import { type Instant, missingYear } from '@linying/domain'
import { NotFound } from '../failure.js'
import type { Viewer } from '../session/viewer.js'
import type { CalendarStore, CommunityCalendar } from './calendar-store.js'

export interface CalendarPorts {
  readonly calendars: CalendarStore
  readonly now: () => Instant
  readonly newId: () => string
}

export interface CalendarView extends CommunityCalendar {
  /** The year whose holidays should be known by now and are not. */
  readonly missingYear: number | null
}

/** When a community works, and whether somebody should load a year. Throws: NotFound */
export async function getCalendar({ calendars, now }: CalendarPorts, communityId: string, viewer: Viewer): Promise<CalendarView> {
  const found = await calendars.find(communityId, viewer)
  if (found === undefined) throw new NotFound()
  return { ...found, missingYear: missingYear(found, now()) ?? null }
}
