import { ApiProblem } from '@linying/client'
import { againSentence, fasterSentence, nothingWritten, problemSentence, problemWords } from '@linying/look'
import { NetworkFailure } from '../../platform'
import { sendingWords } from '../../wording/sending'
import { wallClock } from '../display/wall-clock'

/** What happened and what helps, for whatever a call can end with. */
export function failureSentence(failure: unknown): string {
  if (failure instanceof NetworkFailure) return problemWords.unavailable
  return failure instanceof ApiProblem ? sentenceOf(failure.problem) : problemWords.internal
}

function sentenceOf({ code = 'internal', faster, retryAfterSeconds }: ApiProblem['problem']): string {
  if (faster) return fasterSentence(faster.name)
  return retryAfterSeconds === undefined ? problemSentence(code) : againSentence(code, retryAfterSeconds, wallClock())
}

/** As `failureSentence`, for what could not be read, or done with one tap: there is nothing of hers to be lost. */
export function unreadSentence(failure: unknown): string {
  return nothingWritten(failureSentence(failure))
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
