import { createHash } from 'node:crypto'
import { v7 } from 'uuid'

const beginning = Date.UTC(2025, 0, 1)

/** An id that is the same on every machine, so that what was begun can be gone on with. Ids sort by `order`. */
export function demoId(name: string, order = 0): string {
  const random = createHash('sha256').update(name).digest().subarray(0, 16)
  return v7({ msecs: beginning + order, random })
}
