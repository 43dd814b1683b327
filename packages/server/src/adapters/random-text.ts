import { randomFillSync } from 'node:crypto'

const supply = Buffer.alloc(4_096)
let used = supply.length

/**
 * So many random bytes as base64url, from a supply: to ask the system each time costs twenty times as much. For what is stored beside
 * what it hides, and not for keys, of which nothing should stay in memory.
 */
export function randomText(bytes: number): string {
  if (used + bytes > supply.length) {
    randomFillSync(supply)
    used = 0
  }
  used += bytes
  return supply.toString('base64url', used - bytes, used)
}
