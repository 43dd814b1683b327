import { v7 } from 'uuid'
import { takeRandom } from './random-supply.js'

/** UUIDv7s that ascend also within one millisecond, which begins its count somewhere in the lower half of what there is room for. */
export function idMaker(epochMs: () => number): () => string {
  let lastMs = 0
  let count = 0
  return () => {
    const random = takeRandom(16)
    const nowMs = epochMs()
    count = nowMs > lastMs ? random.readUInt32BE(6) >>> 1 : count + 1
    lastMs = Math.max(nowMs, lastMs)
    return v7({ random, msecs: lastMs, seq: count })
  }
}
