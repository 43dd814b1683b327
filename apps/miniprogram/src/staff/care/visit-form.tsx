import { limits, outcomesByKind, visitMethods } from '@linying/domain'
import { fieldSentence } from '../../features/api/failure-sentence'
import type { Care } from '../../features/care/care'
import { BesideVisitFields } from '../../features/visit/beside-visit-fields'
import { Card } from '../../ui/card'
import { Chips } from '../../ui/chips'
import { Field } from '../../ui/field'
import { TextArea } from '../../ui/text-area'
import { TextLine } from '../../ui/text-line'
import { careWords } from '../../wording/care'
import { staffCareWords } from '../../wording/staff-care'
import { CheckList } from './check-list'
import type { VisitDraft } from './visit-draft'
import { asksForChecks, type Missing } from './whole-visit'

const words = staffCareWords.visit

type VisitFormProps = {
  readonly care: Care
  readonly draft: VisitDraft
  readonly missing: readonly Missing[]
  readonly failure: unknown
  readonly onChange: (changed: Partial<VisitDraft>) => void
}

/** In the order in which it goes on site, each answer one tap for the thumb: how, the list, how it ended, who said what. */
export function VisitForm({ care, draft, missing, failure, onChange }: VisitFormProps) {
  const errorOf = (field: Missing, pointer: string, said: string = words.missingHere) =>
    missing.includes(field) ? said : fieldSentence(failure, pointer)
  return (
    <>
      <Card title={`${care.room.label} ${care.resident.name}`}>
        <Field label={words.method}>
          <Chips
            id="method"
            chosen={draft.method}
            choices={visitMethods.map(value => ({ value, text: words.methods[value] }))}
            onPick={method => onChange({ method })}
          />
        </Field>
        <Field id="field-outcome" label={words.outcome} error={errorOf('outcome', '/outcome')}>
          <Chips
            id="outcome"
            chosen={outcomesByKind.care.find(known => known === draft.outcome)}
            choices={outcomesByKind.care.map(value => ({ value, text: careWords.outcomes[value] }))}
            onPick={outcome => onChange({ outcome })}
          />
        </Field>
      </Card>
      {asksForChecks(draft) && (
        <Card title={words.checks}>
          <CheckList care={care} draft={draft} error={errorOf('checks', '/checks', words.unchecked)} onChange={onChange} />
        </Card>
      )}
      <Card>
        <Field label={words.whom} error={errorOf('whom', '/whom')}>
          <TextLine
            id="field-whom"
            label={words.whom}
            value={draft.whom ?? care.resident.name}
            maxLength={limits.personName}
            onChange={whom => onChange({ whom })}
          />
        </Field>
        <Field label={words.said} error={errorOf('said', '/said')}>
          <TextArea
            id="field-said"
            label={words.said}
            value={draft.said}
            placeholder={words.saidHint}
            limit={limits.noteText}
            onChange={said => onChange({ said })}
          />
        </Field>
        <Field label={words.note} error={fieldSentence(failure, '/note')}>
          <TextArea
            id="field-note"
            label={words.note}
            value={draft.note}
            placeholder={words.noteHint}
            limit={limits.noteText}
            onChange={note => onChange({ note })}
          />
        </Field>
      </Card>
      <Card title={words.beside}>
        <BesideVisitFields communityId={care.community.id} visit={draft} fill={onChange} />
      </Card>
    </>
  )
}
