import { randomFillSync } from 'node:crypto'

const supply = Buffer.alloc(4_096)
let used = supply.length

/**
 * So many random bytes from a supply, to be used at once: to ask the system each time costs twenty times as much. For what is not kept
 * secret, and not for keys, of which nothing should stay in memory.
 */
export function takeRandom(count: number): Buffer {
  if (used + count > supply.length) {
    randomFillSync(supply)
    used = 0
  }
  used += count
  return supply.subarray(used - count, used)
}
