import type { Problem } from '@linying/contract'
import { failureAnswer } from '@linying/database'
import { againSentence, fasterSentence, fieldProblemWords, type ProblemCode, problemWords, refusalWords } from '@linying/look'
import {
  BadRequest,
  Busy,
  Forbidden,
  Invalid,
  KeyReused,
  NotFound,
  Outrun,
  OutrunBy,
  Refused,
  StaleVersion,
  TooOften,
  Unauthenticated,
  Unavailable
} from '@linying/usecases'
import { type FieldProblem, fieldProblems } from './field-problems.js'
import { InvalidFields } from './invalid-fields.js'
import { isSessionOver } from './is-session-over.js'
import { problemStatus } from './problem-status.js'
import { TooManyRequests } from './too-many-requests.js'

/** What the client is told; `detail` is for people, `code` for programs. */
export function problem(status: number, code: ProblemCode, errors?: readonly FieldProblem[]): Problem {
  return {
    type: `urn:linying:problem:${code}`,
    title: code,
    status,
    code,
    detail: problemWords[code],
    ...(errors === undefined ? {} : { errors: [...errors] })
  }
}

/** Every error that the use cases throw on purpose, as what the client is told; undefined for what nobody expected. */
export function problemOf(error: unknown): Problem | undefined {
  if (error instanceof Outrun) return { ...refused(error), happened: error.happened }
  if (error instanceof OutrunBy) return { ...refused(error), detail: fasterSentence(error.personName), faster: { name: error.personName } }
  if (error instanceof Refused) return refused(error)
  if (error instanceof NotFound) return problem(404, 'not-found')
  if (error instanceof Forbidden) return problem(403, 'forbidden')
  if (error instanceof Unauthenticated || isSessionOver(error)) return problem(401, 'unauthenticated')
  if (error instanceof BadRequest)
    return problem(422, 'invalid', [{ pointer: error.pointer, code: 'wrong-type', detail: fieldProblemWords['wrong-type'] }])
  if (error instanceof InvalidFields) return problem(422, 'invalid', fieldProblems(error.issues))
  if (error instanceof Invalid)
    return problem(
      422,
      'invalid',
      error.faults.map(fault => ({ ...fault, detail: fieldProblemWords[fault.code] }))
    )
  if (error instanceof TooManyRequests) return tooMuch('too-many-requests', error)
  if (error instanceof TooOften) return tooMuch(`too-often.${error.what}`, error)
  if (error instanceof Busy) return problem(503, 'busy')
  if (error instanceof KeyReused) return problem(422, 'key-reused')
  if (error instanceof StaleVersion) return { ...problem(409, 'unavailable'), code: 'ticket.stale', detail: refusalWords['ticket.stale'] }
  if (error instanceof Unavailable) return problem(503, 'unavailable')
  const answer = failureAnswer(error)
  if (answer?.kind === 'refused') return refused(new Refused({ code: answer.code }))
  return answer?.kind === 'again' ? problem(503, 'database.unavailable') : undefined
}

/** It is welcome again, and when. */
export function tooMuch(code: ProblemCode, { retryAfterSeconds }: { readonly retryAfterSeconds: number }): Problem {
  return { ...problem(429, code), detail: againSentence(code, retryAfterSeconds), retryAfterSeconds }
}

function refused({ refusal: { code, pointer } }: Refused): Problem {
  const detail = refusalWords[code]
  return {
    type: `urn:linying:problem:${code}`,
    title: code,
    status: problemStatus[code],
    code,
    detail,
    ...(pointer === undefined ? {} : { errors: [{ pointer, code, detail }] })
  }
}
