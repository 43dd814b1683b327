import type { Period, WeeklyPattern } from './working-calendar.js'

const dutyDay: readonly Period[] = [
  { from: '08:30', to: '12:00' },
  { from: '14:00', to: '18:00' }
]

/**
 * Duty hours of a community that has not set its own: Monday to Friday, with the usual break at noon. A manager or an admin
 * changes them per community; the owners' groups of SP-10 are served longer than this.
 * Source: our decision (engineering, 2026-11), 客服上班时间; no plan names hours for the desk.
 */
export const defaultWeekly: WeeklyPattern = [dutyDay, dutyDay, dutyDay, dutyDay, dutyDay, [], []]

/** A make-up workday is worked like a Monday. Source: as above. */
export const defaultMakeUpAs = 0
