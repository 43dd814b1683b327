import type { CalendarYear, Instant, StaffRole, WorkingCalendar } from '@linying/domain'
import type { Viewer } from '../session/viewer.js'

/** A year's table and where it comes from. */
export interface KnownYear extends CalendarYear {
  readonly source: string
  readonly loadedAt: Instant
}

/** A community's calendar with every year that is known to its company, and what the viewer is there. */
export interface CommunityCalendar extends WorkingCalendar {
  readonly years: readonly KnownYear[]
  /** 0 while the community follows the default. */
  readonly version: number
  readonly roles: readonly StaffRole[]
}

/** What loading a year stands on, for the viewer's company. */
export interface YearGround {
  readonly roles: readonly StaffRole[]
  /** What is known of the year so far. */
  readonly present: KnownYear | null
  /** Of the company's own table; 0 while it has none. */
  readonly version: number
}

interface Change {
  /** What was looked at before; where somebody was faster, nothing is saved. */
  readonly version: number
  readonly by: string
  readonly at: Instant
}

export interface CalendarStore {
  /** Undefined where the community is not the viewer's. */
  readonly find: (communityId: string, viewer: Viewer) => Promise<CommunityCalendar | undefined>
  readonly savePattern: (
    change: Change & Pick<WorkingCalendar, 'weekly' | 'makeUpAs'> & { readonly communityId: string }
  ) => Promise<'saved' | 'stale'>
  /** Undefined where nobody of that id exists. */
  readonly yearGround: (year: number, viewer: Viewer) => Promise<YearGround | undefined>
  readonly saveYear: (change: Change & CalendarYear & Pick<KnownYear, 'source'> & { readonly id: string }) => Promise<'saved' | 'stale'>
}
