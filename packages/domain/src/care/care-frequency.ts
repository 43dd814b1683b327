import { type Instant, localTime } from '../instant.js'

/** How often somebody looks in. Source: SP-14; which choices there are is our decision, 2026-11. */
export type CareFrequency = 'weekly' | 'fortnightly' | 'monthly'
export const careFrequencies = ['weekly', 'fortnightly', 'monthly'] as const satisfies readonly CareFrequency[]

/**
 * Until when the next visit is to be made after one at `at`: the end of a day on the community's calendar, a week, two weeks or a
 * calendar month later. Exclusive: at that moment it is late. A month without such a day ends with its last one.
 */
export function careDueAfter(at: Instant, frequency: CareFrequency, utcOffsetMinutes: number): Instant {
  const day = localTime(at, utcOffsetMinutes).hour(0).minute(0).second(0).millisecond(0)
  return daysLater(day, frequency).add(1, 'day').toISOString()
}

function daysLater(day: ReturnType<typeof localTime>, frequency: CareFrequency) {
  switch (frequency) {
    case 'weekly':
      return day.add(7, 'day')
    case 'fortnightly':
      return day.add(14, 'day')
    case 'monthly':
      return day.add(1, 'month')
    default:
      return frequency satisfies never
  }
}

/** The end of the week that somebody plans by: from Monday to Sunday, on the community's calendar. Exclusive. */
export function weekEndsAt(now: Instant, utcOffsetMinutes: number): Instant {
  const local = localTime(now, utcOffsetMinutes)
  const midnight = local.hour(0).minute(0).second(0).millisecond(0)
  return midnight.add(7 - ((local.day() + 6) % 7), 'day').toISOString()
}
