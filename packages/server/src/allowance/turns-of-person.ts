import { TooOften } from '@linying/usecases'
import { TooManyRequests } from '../http/too-many-requests.js'

/** Carries out what one person asks in her turn, beside what others ask. Throws: TooManyRequests where too much of hers waits already */
export type TurnsOfPerson = <T>(personId: string, act: () => Promise<T>) => Promise<T>

/**
 * How many requests of one person are worked on at once, and how many more may wait for that: a screen asks for four things, a phone that
 * comes back from a dead spot for a dozen. Source: our decision: forty at once from one hand made everybody's lists thirty times slower.
 */
const usual = { atOnce: 6, waiting: 100 } as const

const retryAfterSeconds = 1

/**
 * In this process alone, and only of those who ask at this moment. Whoever has done something too often goes on one by one for as long as more of
 * hers waits: each refusal reads what she has done lately, and six of them at a time are in everybody's way.
 */
export function turnsOfPerson({ atOnce, waiting }: { readonly atOnce: number; readonly waiting: number } = usual): TurnsOfPerson {
  const turns = new Map<string, { running: number; atOnce: number; readonly waiting: (() => void)[] }>()
  return async (personId, act) => {
    const hers = turns.get(personId) ?? { running: 0, atOnce, waiting: [] }
    turns.set(personId, hers)
    if (hers.running < hers.atOnce) hers.running += 1
    else {
      if (hers.waiting.length >= waiting) throw new TooManyRequests(retryAfterSeconds)
      // whoever ends hands its place over
      await new Promise<void>(resolve => hers.waiting.push(resolve))
    }
    try {
      return await act()
    } catch (error) {
      if (error instanceof TooOften) hers.atOnce = 1
      throw error
    } finally {
      const next = hers.running > hers.atOnce ? undefined : hers.waiting.shift()
      if (next) next()
      else hers.running -= 1
      if (hers.running === 0) turns.delete(personId)
    }
  }
}
