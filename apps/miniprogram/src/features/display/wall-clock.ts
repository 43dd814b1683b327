import type { WallClock } from '@linying/look'
import { now } from '../../platform'

/** Where no community says otherwise: the service runs in China, which has one time zone. Unit: minutes. */
const chinaOffsetMinutes = 480

/** The clock that the reader's screen hangs beside: the present, in the community's time. */
export function wallClock(utcOffsetMinutes = chinaOffsetMinutes): WallClock {
  return { now: now(), utcOffsetMinutes }
}
