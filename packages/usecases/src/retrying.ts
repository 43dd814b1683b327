import type { Ambient } from './ambient.js'
import { StaleVersion } from './failure.js'

/** Somebody else saved in between: all is loaded and decided again. */
export const overtaken = Symbol('overtaken')

/**
 * How long whoever was overtaken waits before he looks again: a random share of a span that doubles, so that a crowd spreads out by itself;
 * and how long he is kept in all before he is told. Unit: milliseconds.
 * Source: full jitter, Marc Brooker, “Exponential Backoff And Jitter”, AWS Architecture Blog, 2015; the figures are our decision: the first span
 * is about one load and save, and the whole ends before an app stops waiting (15 s) and a function is ended (30 s)
 */
export const waitingRules = { firstMs: 10, longestMs: 640, inAllMs: 10_000 } as const

/**
 * Tries until nobody was in between, so that nobody in a crowd is told to try again. One of each round gets through, whatever the others do.
 * Throws: StaleVersion after `inAllMs`, and whatever the attempt throws
 */
export async function retrying<T>(
  { elapsedMs, sleep, chance }: Pick<Ambient, 'elapsedMs' | 'sleep' | 'chance'>,
  attempt: () => Promise<T | typeof overtaken>
): Promise<T> {
  const began = elapsedMs()
  for (let spanMs: number = waitingRules.firstMs; ; spanMs = Math.min(2 * spanMs, waitingRules.longestMs)) {
    const outcome = await attempt()
    if (outcome !== overtaken) return outcome
    const waitMs = chance() * spanMs
    if (elapsedMs() - began + waitMs > waitingRules.inAllMs) throw new StaleVersion()
    await sleep(waitMs)
  }
}
