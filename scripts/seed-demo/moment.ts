import { type Instant, instant, localTime, plusMinutes } from '@linying/domain'
import type { Moment } from './stories/story.js'

/** China has one time. Unit: minutes before UTC. */
const utcOffsetMinutes = 480

/** When a story begins, seen from now. */
export function instantOf(moment: Moment, now: Instant): Instant {
  if ('minutesAgo' in moment) return plusMinutes(now, -moment.minutesAgo)
  const [hour = 0, minute = 0] = moment.clock.split(':').map(Number)
  const day = localTime(now, utcOffsetMinutes).subtract(moment.daysAgo, 'day')
  return instant(day.hour(hour).minute(minute).second(0).millisecond(0).toDate())
}
