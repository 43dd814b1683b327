import { careFrequencies, limits, visitMethods } from '@linying/domain'
import { fieldSentence } from '../../features/api/failure-sentence'
import type { Care } from '../../features/care/care'
import { ReasonChips } from '../../features/care/reason-chips'
import { ColleagueChips } from '../../features/ticket/fields/colleague-chips'
import { Chips } from '../../ui/chips'
import { Field } from '../../ui/field'
import { TextArea } from '../../ui/text-area'
import { TextLine } from '../../ui/text-line'
import { careWords } from '../../wording/care'
import { staffCareWords } from '../../wording/staff-care'
import type { CareAnswers } from './care-answers'
import type { OfferedAction } from './plan-actions'

const words = staffCareWords.form

type PlanFieldsProps = {
  readonly action: OfferedAction
  readonly care: Care
  readonly answers: CareAnswers
  readonly failure: unknown
  readonly onChange: (changed: Partial<CareAnswers>) => void
}

/** What the chosen action asks for. */
export function PlanFields({ action, care, answers, failure, onChange }: PlanFieldsProps) {
  switch (action) {
    case 'plan':
      return (
        <>
          <Field label={words.frequency}>
            <Chips
              id="frequency"
              chosen={answers.frequency}
              choices={careFrequencies.map(value => ({ value, text: careWords.frequencies[value] }))}
              onPick={frequency => onChange({ frequency })}
            />
          </Field>
          <Field label={words.carer} error={fieldSentence(failure, '/carerId')}>
            <ColleagueChips
              id="carer"
              communityId={care.community.id}
              department="customer_service"
              nobody={words.noCarer}
              chosen={answers.carerId}
              onPick={carerId => onChange({ carerId })}
            />
          </Field>
        </>
      )
    case 'pause':
    case 'end':
      return (
        <Field label={words.reason[action]} error={fieldSentence(failure, '/text')}>
          <TextArea
            id="field-text"
            label={words.reason[action]}
            value={answers.text}
            placeholder={words.reasonHint}
            limit={limits.noteText}
            onChange={text => onChange({ text })}
          />
        </Field>
      )
    case 'withdraw':
      return <HeardFields answers={answers} failure={failure} onChange={onChange} />
    case 'describe':
      return <DescribeFields answers={answers} failure={failure} onChange={onChange} />
    case 'resume':
      return null
    default:
      return action satisfies never
  }
}

type FieldsProps = {
  readonly answers: Pick<CareAnswers, 'method' | 'whom' | 'reasons' | 'note'>
  readonly failure: unknown
  readonly onChange: (changed: Partial<Pick<CareAnswers, 'method' | 'whom' | 'reasons' | 'note'>>) => void
}

/** From whom the staff have it, and how. */
export function HeardFields({ answers, failure, onChange }: FieldsProps) {
  return (
    <>
      <Field label={words.how}>
        <Chips
          id="heard"
          chosen={answers.method}
          choices={visitMethods.map(value => ({ value, text: careWords.methods[value] }))}
          onPick={method => onChange({ method })}
        />
      </Field>
      <Field label={words.whom} error={fieldSentence(failure, '/contact')}>
        <TextLine
          id="field-whom"
          label={words.whom}
          value={answers.whom}
          placeholder={words.whomHint}
          maxLength={limits.personName}
          onChange={whom => onChange({ whom })}
        />
      </Field>
    </>
  )
}

/** Why she is looked after and what a carer has to know. */
export function DescribeFields({ answers, failure, onChange }: FieldsProps) {
  return (
    <>
      <Field id="field-reasons" label={words.reasons} error={fieldSentence(failure, '/reasons')}>
        <ReasonChips chosen={answers.reasons} onPick={reasons => onChange({ reasons })} />
      </Field>
      <Field label={words.note} error={fieldSentence(failure, '/note')}>
        <TextArea
          id="field-note"
          label={words.note}
          value={answers.note}
          placeholder={words.noteHint}
          limit={limits.noteText}
          onChange={note => onChange({ note })}
        />
      </Field>
    </>
  )
}
