import { ApiProblem } from '@linying/client'
import { fasterSentence, isTooOften, problemSentence, problemWords } from '@linying/look'
import { NetworkFailure } from '../../platform'
import { sendingWords } from '../../wording/sending'

/** What happened and what helps, for whatever a call can end with. */
export function failureSentence(failure: unknown): string {
  if (failure instanceof NetworkFailure) return problemWords.unavailable
  if (failure instanceof ApiProblem && failure.problem.faster) return fasterSentence(failure.problem.faster.name)
  if (failure instanceof ApiProblem && isTooOften(failure.problem.code) && failure.problem.detail) return failure.problem.detail
  if (failure instanceof ApiProblem) return problemSentence(failure.problem.code ?? 'internal')
  return problemWords.internal
}

/** As `failureSentence`, for what somebody wrote: it is kept, and goes out when she taps again. */
export function unsentSentence(failure: unknown): string {
  return failure instanceof NetworkFailure ? sendingWords.unsent : failureSentence(failure)
}

/** The sentence for one field of a form, found by the start of its pointer: '/appointments' also for '/appointments/0/to'. */
export function fieldSentence(failure: unknown, pointer: string): string | undefined {
  if (!(failure instanceof ApiProblem)) return undefined
  const found = failure.problem.errors?.find(error => error.pointer === pointer || error.pointer.startsWith(`${pointer}/`))
  return found && problemSentence(found.code)
}
