import type { Instant } from '@linying/domain'
import { cutWindows } from './cut-windows.js'

/** Counts whatever comes, whoever sends it, within windows cut from the epoch. */
export function countTogether(windowSeconds: number): (now: Instant) => number {
  const begins = cutWindows(windowSeconds)
  let count = 0
  return now => {
    if (begins(now)) count = 0
    count += 1
    return count
  }
}
