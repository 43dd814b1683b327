import type { ClockFacts, ClockSaid } from '@linying/look'

/**
 * Marks the rounds of confirming that she denied: only her denial begins another one, so whatever has a later round was not what it had
 * been written down as.
 */
export function withDenials<T extends Pick<ClockFacts, 'metric' | 'round'>>(
  clocks: readonly T[]
): readonly (T & Pick<ClockSaid, 'denied'>)[] {
  return clocks.map(clock => (hasLaterRound(clock, clocks) ? { ...clock, denied: true } : clock))
}

function hasLaterRound({ metric, round }: Pick<ClockFacts, 'metric' | 'round'>, clocks: readonly Pick<ClockFacts, 'metric' | 'round'>[]) {
  return metric === 'confirm_details' && clocks.some(other => other.metric === metric && other.round > round)
}
