/** When nobody has heard of a run any more, the next one does not wait for it. Unit: ms. Source: our decision; three times a run. */
const lostAfterMs = 60_000

/** The first run comes soon after the start, however seldom the others. Unit: ms */
const soonMs = 5_000

interface Rhythm {
  readonly everySeconds: number
  /** Handed what kept a run from ending well. */
  readonly onFailure: (error: unknown) => void
}

/**
 * Runs something again and again, each time when the last run is over or is given up for lost, in a rhythm of its own: whatever else runs
 * waits for none of it. Stopping waits for a run that is under way.
 */
export function keepRunning(run: () => Promise<unknown>, { everySeconds, onFailure }: Rhythm): () => Promise<void> {
  const everyMs = everySeconds * 1000
  let running: Promise<unknown> = Promise.resolve()
  let timer: NodeJS.Timeout | undefined
  const tick = () => {
    running = withinTime(run())
      .catch(onFailure)
      .then(() => {
        if (timer !== undefined) timer = setTimeout(tick, everyMs)
      })
  }
  timer = setTimeout(tick, Math.min(everyMs, soonMs))
  return async () => {
    clearTimeout(timer)
    timer = undefined
    await running
  }
}

async function withinTime(run: Promise<unknown>): Promise<void> {
  let timer: NodeJS.Timeout | undefined
  const lost = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new RunLost()), lostAfterMs)
  })
  try {
    await Promise.race([run, lost])
  } finally {
    clearTimeout(timer)
  }
}

/** A run of which nothing has been heard. */
export class RunLost extends Error {}
