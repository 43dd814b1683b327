import { type Instant, plusMinutes } from '@linying/domain'
import { dayWords, type WallClock } from '@linying/look'

/** The last day on which a visit is in time: it is late from the midnight that ends it. */
export function dueDay(dueAt: Instant, clock: WallClock): string {
  return dayWords(plusMinutes(dueAt, -1), clock)
}
