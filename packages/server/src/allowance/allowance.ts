import type { RateLimiter } from '@linying/database'
import type { Digest, Instant } from '@linying/domain'
import { countInMemory } from './count-in-memory.js'
import { countTogether } from './count-together.js'

/** How often one address may ask before it has to wait. Unit of every answer: seconds until the next request is welcome, 0 for now. */
export interface Allowance {
  /** Signing in and refreshing: counted for all processes together, which costs them a trip of their own. */
  readonly forSignIn: (address: string) => Promise<number>
  /** Whatever is asked by somebody who is not signed in: counted in this process alone, so that a page keeps its one trip; several processes allow as much each. */
  readonly forReading: (address: string) => number
  /** The document of the whole API, where all of it is sent; counted besides, also for all addresses together, in this process alone. */
  readonly forDocument: (address: string) => number
}

export interface Shares {
  readonly signInsPerMinute: number
  readonly readingsPerMinute: number
}

const windowSeconds = 60

/**
 * It is as long as a hundred pages, and who works with it asks once for each change. Unit: share of all readings.
 * Source: our decision, engineering, 2026-11: sixteen who asked for it as often as for anything else made everybody's lists fifteen times slower.
 */
const shareOfDocument = 1 / 20

/**
 * All strangers together, since sixteen addresses sent it sixty times each made everybody's lists four times slower; whoever has it asks
 * whether it has changed, which is not counted. Source: our decision, engineering, 2026-11
 */
const documentsPerSecond = 4

interface Means {
  readonly limiter: RateLimiter
  readonly digest: Digest
  readonly now: () => Instant
}

export function allowance({ signInsPerMinute, readingsPerMinute }: Shares, { limiter, digest, now }: Means): Allowance {
  const countReading = countInMemory(windowSeconds)
  const countDocument = countInMemory(windowSeconds)
  const countInSecond = countTogether(1)
  const countSignIn = countInMemory(windowSeconds)
  return {
    forSignIn: async address => {
      const moment = now()
      // who has had his share in this process alone costs no trip any more
      if (countSignIn(address, moment) > signInsPerMinute) return secondsLeft(moment)
      // an address says who somebody is, so it is not what is kept
      const count = await limiter.count({ bucket: `sign-in:${digest.ofText(address)}`, windowSeconds, now: moment })
      return count > signInsPerMinute ? secondsLeft(moment) : 0
    },
    forReading: address => {
      const moment = now()
      return countReading(address, moment) > readingsPerMinute ? secondsLeft(moment) : 0
    },
    forDocument: address => {
      const moment = now()
      if (countDocument(address, moment) > Math.ceil(readingsPerMinute * shareOfDocument)) return secondsLeft(moment)
      return countInSecond(moment) > documentsPerSecond ? 1 : 0
    }
  }
}

/** Of the present window, which began with a multiple of its length since the epoch. */
function secondsLeft(moment: Instant): number {
  return windowSeconds - (Math.floor(Date.parse(moment) / 1000) % windowSeconds)
}
