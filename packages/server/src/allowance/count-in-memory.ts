import { randomInt } from 'node:crypto'
import type { Instant } from '@linying/domain'
import { cutWindows } from './cut-windows.js'

/** Rows of the sketch, and counters in each: 256 KiB together, however many ask. */
const rows = 4
const columns = 2 ** 14

/**
 * Counts per name within windows cut from the epoch, in memory of a fixed size: a count-min sketch. Names that share a counter in every
 * row are counted together, so that a count may be too high and is never too low; which names do is another secret in each process.
 * Source: Cormode, Muthukrishnan, An improved data stream summary, 2005
 */
export function countInMemory(windowSeconds: number): (name: string, now: Instant) => number {
  const begins = cutWindows(windowSeconds)
  const counters = new Uint32Array(rows * columns)
  const seeds = Array.from({ length: rows }, () => randomInt(2 ** 32))
  return (name, now) => {
    if (begins(now)) counters.fill(0)
    let least = Number.MAX_SAFE_INTEGER
    for (const [row, seed] of seeds.entries()) {
      const place = row * columns + (hashOf(name, seed) % columns)
      const count = (counters[place] ?? 0) + 1
      counters[place] = count
      least = Math.min(least, count)
    }
    return least
  }
}

/** FNV-1a from a start that nobody else knows, with a last stir. Unit: an integer below 2³² */
function hashOf(name: string, seed: number): number {
  let hash = seed
  for (let at = 0; at < name.length; at++) hash = Math.imul(hash ^ name.charCodeAt(at), 0x01000193)
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d)
  return (hash ^ (hash >>> 13)) >>> 0
}
