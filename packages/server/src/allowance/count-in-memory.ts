import type { Instant } from '@linying/domain'

/** Counts per name within windows cut from the epoch; a new window forgets everybody, so that it never holds more than one window's names. */
export function countInMemory(windowSeconds: number): (name: string, now: Instant) => number {
  let present = -1
  const counts = new Map<string, number>()
  return (name, now) => {
    const window = Math.floor(Date.parse(now) / 1000 / windowSeconds)
    if (window !== present) counts.clear()
    present = window
    const count = (counts.get(name) ?? 0) + 1
    counts.set(name, count)
    return count
  }
}
