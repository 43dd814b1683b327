/** Begins to wait; gives up once it has taken too long, unless it is told before that the answer has come. */
export type Patience = (giveUp: () => void) => () => void

interface Waiting {
  readonly since: number
  giveUp: (() => void) | undefined
}

/**
 * One clock for all who wait equally long, the oldest first: a service waits for some thousand answers a second.
 * Whoever waits no longer lets go of what he waited for: a set that is grown anew leaves its old rows to the slow half of the garbage
 * collection, and all that hangs on them: the collecting of a small request took twice as long.
 * Unit: milliseconds
 */
export function patientFor(longestMs: number): Patience {
  const waiting = new Set<Waiting>()
  let isWatched = false

  function watch(milliseconds: number): void {
    isWatched = true
    // what is waited for keeps the process alive, and nothing else should
    setTimeout(look, milliseconds).unref()
  }

  function look(): void {
    isWatched = false
    const now = performance.now()
    for (const one of waiting) {
      const left = longestMs - (now - one.since)
      if (left > 0) {
        watch(left)
        return
      }
      waiting.delete(one)
      one.giveUp?.()
    }
  }

  return giveUp => {
    const one: Waiting = { since: performance.now(), giveUp }
    waiting.add(one)
    if (!isWatched) watch(longestMs)
    return () => {
      waiting.delete(one)
      one.giveUp = undefined
    }
  }
}
