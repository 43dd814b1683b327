import type { PhotoDeveloper } from '@linying/usecases'
import { byteBudget } from './byte-budget.js'
import { developPhoto, unpackedLimit } from './develop-photo.js'
import { fairTurns, type TurnLimits } from './fair-turns.js'

/**
 * Two at a time: each keeps one of Node's four threads busy for a second or two, and signatures, files and names of hosts wait for the same
 * threads. A phone is answered within half a minute, also by functions.
 * Source: our decision.
 */
const usual: TurnLimits = { lanes: 2, waiting: 32, patienceMs: 15_000 }

/** Develops photos in turn, within the memory that there is for it. One for the whole process; an original is read when its turn has come. */
export function photoDeveloper(limits: TurnLimits = usual): PhotoDeveloper {
  const turns = fairTurns(limits)
  const budget = byteBudget(unpackedLimit)
  return {
    develop: ({ from, read }) =>
      turns.take(from, async () => {
        const original = await read()
        return original === undefined ? { kind: 'missing' } : developPhoto(original, budget)
      })
  }
}
