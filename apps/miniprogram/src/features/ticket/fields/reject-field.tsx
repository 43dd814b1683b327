import { limits, rejectReasons } from '@linying/domain'
import { rejectReasonWords } from '@linying/look'
import { Field } from '../../../ui/field'
import { TextLine } from '../../../ui/text-line'
import { bringWords, actionFormWords as words } from '../../../wording/action-form'
import { ChoiceField } from './choice-field'
import type { FieldProps } from './field-props'
import { TicketField } from './ticket-field'

/** Why not, and the next door to knock at: who can help, or the ticket that is about the same. */
export function RejectField({ ticket, answer, onAnswer }: FieldProps<'reject-reason'>) {
  const given = { whoCanHelp: '', duplicateOf: null, ...answer }
  return (
    <>
      <ChoiceField
        id="field-reject-reason"
        values={rejectReasons}
        words={rejectReasonWords}
        answer={answer?.reason}
        onAnswer={reason => onAnswer({ ...given, reason })}
      />
      {answer?.reason === 'not_ours' && (
        <Field label={words.whoCanHelp}>
          <TextLine
            id="field-who-can-help"
            label={words.whoCanHelp}
            value={answer.whoCanHelp}
            placeholder={words.whoCanHelpPlaceholder}
            maxLength={limits.noteText}
            onChange={whoCanHelp => onAnswer({ ...answer, whoCanHelp })}
          />
        </Field>
      )}
      {answer?.reason === 'duplicate' && (
        <Field label={bringWords.ticket}>
          <TicketField
            ticket={ticket}
            answer={answer.duplicateOf ?? undefined}
            onAnswer={duplicateOf => onAnswer({ ...answer, duplicateOf })}
          />
        </Field>
      )}
    </>
  )
}
