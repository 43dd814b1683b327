import { failureAnswer } from '@linying/database'
import type { RequestLog } from './api.js'

/** Who asked has been told a rule's no; whoever runs the service is told that only a constraint has kept that rule. */
export function warnOfViolation(error: unknown, at: { readonly requestId: string; readonly endpoint: string }, log: RequestLog): void {
  const answer = failureAnswer(error)
  if (answer?.kind !== 'refused') return
  log.warned(
    `constraint ${answer.constraint} has refused what nothing before it did: ${answer.code}, ${at.endpoint}, request ${at.requestId}`
  )
}
