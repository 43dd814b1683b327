import { type ClockStanding, clockStanding, type Instant } from '@linying/domain'
import type { ClockFacts } from '@linying/look'
import type { TicketView } from '../ticket-view'

/**
 * What a household reads of its promises: not what there was no need for any more, nor how long until it is closed while closing it is up
 * to her. What is broken always stands there.
 */
export function householdClocks<T extends ClockFacts>({ status, clocks }: Promises<T>, now: Instant): readonly T[] {
  return clocks.filter(clock => {
    const standing = clockStanding(clock, now)
    if (standing === 'void') return false
    return !(status === 'done' && clock.metric === 'close' && inTime.has(standing))
  })
}

type Promises<T> = Pick<TicketView, 'status'> & { readonly clocks: readonly T[] }

const inTime: ReadonlySet<ClockStanding> = new Set(['running', 'soon', 'paused'])
