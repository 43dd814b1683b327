import { type Instant, plusDays, plusMinutes } from '@linying/domain'
import { timeOnDay } from './time-on-day'

/** When people usually say that they will be back: around noon, at the end of the day, next morning. Our decision. */
const usual = [
  { daysAhead: 0, time: '12:00' },
  { daysAhead: 0, time: '18:00' },
  { daysAhead: 1, time: '10:00' },
  { daysAhead: 1, time: '18:00' }
] as const

/** Nearer than this nobody would promise it. Unit: minutes. Our decision. */
const soonest = 30

/** Those of the usual moments that are still to come. */
export function usualMoments(now: Instant, utcOffsetMinutes: number): readonly Instant[] {
  return usual
    .map(({ daysAhead, time }) => timeOnDay(time, plusDays(now, daysAhead), utcOffsetMinutes))
    .filter(moment => moment >= plusMinutes(now, soonest))
}
