import { failureAnswer } from '@linying/database'
import { Busy, TooOften } from '@linying/usecases'
import { problemOf } from './problem.js'
import { TooManyRequests } from './too-many-requests.js'

/** When something else that we stand on is worth asking again. Unit: seconds. Source: our decision, engineering, 2026-11 */
const usualSeconds = 5

/** When it is worth asking again, as a header; none where asking again would not help. */
export function retryAfter(error: unknown): Readonly<Record<string, string>> {
  if (error instanceof TooManyRequests || error instanceof Busy || error instanceof TooOften)
    return { 'retry-after': String(error.retryAfterSeconds) }
  const answer = failureAnswer(error)
  if (answer?.kind === 'again') return { 'retry-after': String(answer.afterSeconds) }
  return problemOf(error)?.status === 503 ? { 'retry-after': String(usualSeconds) } : {}
}
