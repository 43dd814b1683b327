import type { Instant } from '@linying/domain'

/** Counts whatever comes, whoever sends it, within windows cut from the epoch. */
export function countTogether(windowSeconds: number): (now: Instant) => number {
  let present = -1
  let count = 0
  return now => {
    const window = Math.floor(Date.parse(now) / 1000 / windowSeconds)
    if (window !== present) count = 0
    present = window
    count += 1
    return count
  }
}
