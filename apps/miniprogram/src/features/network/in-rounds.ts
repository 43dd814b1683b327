/**
 * Sends what waits, one round at a time. Whoever asks during a round shares it, and another one follows: what he means, or the signal, may
 * have come after the round had tried.
 */
export function inRounds(send: () => Promise<void>): () => Promise<void> {
  let rounds: Promise<void> | undefined
  let isAsked = false

  async function sendWhileAsked(): Promise<void> {
    try {
      while (isAsked) {
        isAsked = false
        await send()
      }
    } finally {
      rounds = undefined
    }
  }

  return () => {
    isAsked = true
    rounds ??= sendWhileAsked()
    return rounds
  }
}
