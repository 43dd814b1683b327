import { notSolvedReasonsOf, results, returnReasons, suspendReasons, transferReasons } from '@linying/domain'
import { notSolvedReasonWordsOf, resultWords, returnReasonWords, suspendReasonWords, transferReasonWords } from '@linying/look'
import { actionFormWords } from '../../../wording/action-form'
import { ChoiceField } from './choice-field'
import type { FieldProps } from './field-props'

export function SuspendReasonField({ answer, onAnswer }: FieldProps<'suspend-reason'>) {
  return <ChoiceField id="field-reason" values={suspendReasons} words={suspendReasonWords} answer={answer} onAnswer={onAnswer} />
}

export function ReturnReasonField({ answer, onAnswer }: FieldProps<'return-reason'>) {
  return <ChoiceField id="field-reason" values={returnReasons} words={returnReasonWords} answer={answer} onAnswer={onAnswer} />
}

export function TransferReasonField({ answer, onAnswer }: FieldProps<'transfer-reason'>) {
  return <ChoiceField id="field-reason" values={transferReasons} words={transferReasonWords} answer={answer} onAnswer={onAnswer} />
}

/** What may be said of this kind. */
export function NotSolvedReasonField({ ticket, answer, onAnswer }: FieldProps<'not-solved-reason'>) {
  const words = notSolvedReasonWordsOf[ticket.kind]
  return <ChoiceField id="field-reason" values={notSolvedReasonsOf[ticket.kind]} words={words} answer={answer} onAnswer={onAnswer} />
}

export function ResultField({ answer, onAnswer }: FieldProps<'result'>) {
  return <ChoiceField id="field-result" values={results} words={resultWords} answer={answer} onAnswer={onAnswer} />
}

export function AudienceField({ answer, onAnswer }: FieldProps<'audience'>) {
  return <ChoiceField id="field-audience" values={audiences} words={audienceWords} answer={answer} onAnswer={onAnswer} />
}

export function ReachedField({ answer, onAnswer }: FieldProps<'reached'>) {
  const chosen = answer ? 'yes' : 'no'
  return (
    <ChoiceField
      id="field-reached"
      values={outcomes}
      words={outcomeWords}
      answer={answer === undefined ? undefined : chosen}
      onAnswer={outcome => onAnswer(outcome === 'yes')}
    />
  )
}

export function SolvedField({ answer, onAnswer }: FieldProps<'solved'>) {
  const chosen = answer ? 'yes' : 'no'
  return (
    <ChoiceField
      id="field-solved"
      values={outcomes}
      words={solvedWords}
      answer={answer === undefined ? undefined : chosen}
      onAnswer={outcome => onAnswer(outcome === 'yes')}
    />
  )
}

const audiences = ['household', 'staff'] as const
const audienceWords = { household: actionFormWords.toHousehold, staff: actionFormWords.toStaff }

const outcomes = ['yes', 'no'] as const
const solvedWords = { yes: actionFormWords.solvedHere, no: actionFormWords.notSolvedHere }
const outcomeWords = { yes: actionFormWords.reached, no: actionFormWords.notReached }
