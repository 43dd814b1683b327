import { limits, type StepKey, workOf } from '@linying/domain'
import { stepWords } from '@linying/look'
import { Chips } from '../../../ui/chips'
import { Field } from '../../../ui/field'
import { TextLine } from '../../../ui/text-line'
import { actionFormWords as words } from '../../../wording/action-form'
import { recordedSteps } from '../recorded-steps'
import type { FieldProps } from './field-props'

/** The fault's own steps, those recorded already marked, or one in the technician's words. */
export function StepField({ ticket, answer, onAnswer }: FieldProps<'step'>) {
  const recorded = recordedSteps(ticket)
  const choices = (workOf(ticket.category)?.steps ?? []).map(({ step }) => ({
    value: step,
    text: recorded.has(step) ? `✓ ${stepWords[step]}` : stepWords[step]
  }))
  return (
    <>
      <Chips<StepKey | 'free'>
        id="field-step"
        chosen={answer?.step}
        choices={[...choices, { value: 'free', text: words.freeStep }]}
        onPick={step => onAnswer({ step, label: answer?.label ?? '' })}
      />
      {answer?.step === 'free' && (
        <Field label={words.freeStepLabel}>
          <TextLine
            id="field-label"
            label={words.freeStepLabel}
            value={answer.label}
            placeholder={words.freeStepPlaceholder}
            maxLength={limits.shortText}
            onChange={label => onAnswer({ step: 'free', label })}
          />
        </Field>
      )}
    </>
  )
}
