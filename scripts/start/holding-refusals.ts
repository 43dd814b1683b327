import { setTimeout as wait } from 'node:timers/promises'
import type { Answer } from './listen.js'

/**
 * Whoever is told that he asks too often is told so after a moment, since whoever asks again at once would otherwise ask a thousand times a
 * second, and refusing alone kept both processors from everybody else. Only where a process serves: a function is paid for while it waits.
 * Unit: milliseconds. Source: our decision; a person does not feel it, sixteen lines come to 64 refusals a second.
 */
const usualHoldMs = 250

const usualHold = () => wait(usualHoldMs)

export function holdingRefusals(answer: Answer, hold: () => Promise<void> = usualHold): Answer {
  return async (request, server) => {
    const answered = await answer(request, server)
    if (answered.status === 429) await hold()
    return answered
  }
}
