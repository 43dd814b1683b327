import { type Instant, plusMinutes } from '@linying/domain'

export interface FixedClock {
  readonly now: () => Instant
  readonly passMinutes: (minutes: number) => void
  readonly set: (at: Instant) => void
}

/** Stands still until a test lets time pass. */
export function fixedClock(start: Instant): FixedClock {
  let moment = start
  return {
    now: () => moment,
    passMinutes: minutes => {
      moment = plusMinutes(moment, minutes)
    },
    set: at => {
      moment = at
    }
  }
}
