import type { ApiProblem } from '@linying/client'
import type { Side } from '@linying/domain'
import { outrunSentence } from '@linying/look'
import { failureSentence } from '../../api/failure-sentence'

/** Why an action was refused; whoever was a moment too late reads who was faster. */
export function refusalSentence(failure: ApiProblem, side: Side): string {
  const { happened } = failure.problem
  return happened ? outrunSentence(happened, side) : failureSentence(failure)
}
