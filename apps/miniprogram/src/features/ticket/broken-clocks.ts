import { type Instant, isBroken, levelReached } from '@linying/domain'
import type { TicketView } from './ticket-view'

type ClockView = TicketView['clocks'][number]

/** Promises that were broken and that nobody has excused yet. */
export function excusableClocks({ clocks }: Pick<TicketView, 'clocks'>, now: Instant): readonly ClockView[] {
  return clocks.filter(clock => isBroken(clock, now) && !clock.excused)
}

/** Of each broken promise the highest level that was told, where nobody at that level has said yet what he does about it. */
export function openLevels(
  { clocks }: Pick<TicketView, 'clocks'>,
  now: Instant
): readonly { readonly clock: ClockView; readonly level: number }[] {
  return clocks.flatMap(clock => {
    const level = levelReached(clock, now)
    return level === 0 || clock.acknowledged.includes(level) ? [] : [{ clock, level }]
  })
}
