import { Busy } from '@linying/usecases'
import { problemOf } from './problem.js'
import { TooManyRequests } from './too-many-requests.js'

/** How long a database is usually gone when it restarts. Unit: seconds. Source: our decision. */
const restartSeconds = 5

/** When it is worth asking again, as a header; none where asking again would not help. */
export function retryAfter(error: unknown): Readonly<Record<string, string>> {
  if (error instanceof TooManyRequests || error instanceof Busy) return { 'retry-after': String(error.retryAfterSeconds) }
  return problemOf(error)?.status === 503 ? { 'retry-after': String(restartSeconds) } : {}
}
