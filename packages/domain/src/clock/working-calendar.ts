/** '08:30' to '12:00' in the community's wall clock; the end is exclusive. '24:00' is allowed as an end. */
export interface Period {
  readonly from: string
  readonly to: string
}

/** Monday first, seven days; a day without periods is off. */
export type WeeklyPattern = readonly (readonly Period[])[]

/** What the State Council announces for one year: the weekdays that are off, and the weekends that are worked instead 调休. */
export interface CalendarYear {
  readonly year: number
  readonly holidays: readonly string[]
  readonly workdays: readonly string[]
}

/** Everything that is known about a community's duty hours. */
export interface WorkingCalendar {
  readonly utcOffsetMinutes: number
  readonly weekly: WeeklyPattern
  readonly makeUpAs: number
  readonly years: readonly CalendarYear[]
}

/** What a due time was computed on; small enough to stand in the event of the submission, so that it can be recomputed from events alone. */
export interface CalendarTerms {
  readonly utcOffsetMinutes: number
  readonly weekly: WeeklyPattern
  /** Days off, 'YYYY-MM-DD', that the pattern would have worked. */
  readonly holidays: readonly string[]
  /** Make-up workdays 调休 that the pattern would have had off; they are worked like `makeUpAs` (0 = Monday). */
  readonly workdays: readonly string[]
  readonly makeUpAs: number
  /** The last day whose holidays are known; later days follow the pattern alone and make a due time provisional. */
  readonly knownThrough: string
}
