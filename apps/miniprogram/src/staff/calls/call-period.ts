import { type Instant, localTime, plusDays } from '@linying/domain'

export type Period = 'today' | 'week'
export const periods = ['today', 'week'] as const satisfies readonly Period[]

/** From when to when, on the community's calendar; a week begins on Monday. It stays the same all day, so that what was read can be kept. */
export function periodOf(period: Period, now: Instant, utcOffsetMinutes: number): { readonly from: Instant; readonly to: Instant } {
  const local = localTime(now, utcOffsetMinutes)
  const midnight = local.hour(0).minute(0).second(0).millisecond(0).toISOString()
  const daysSinceMonday = (local.day() + 6) % 7
  const [begunDaysAgo, days] = period === 'week' ? [daysSinceMonday, 7] : [0, 1]
  const from = plusDays(midnight, -begunDaysAgo)
  return { from, to: plusDays(from, days) }
}
