import { limits, visitMethods, visitOutcomes } from '@linying/domain'
import { dayAndTime, timeOfDay, visitMethodWords, visitOutcomeWords } from '@linying/look'
import { useState } from 'react'
import { now } from '../../../platform'
import { Field } from '../../../ui/field'
import { OptionItem } from '../../../ui/option-item'
import { PickerChip } from '../../../ui/picker-chip'
import { TextLine } from '../../../ui/text-line'
import { actionFormWords as words } from '../../../wording/action-form'
import { BesideVisitFields } from '../../visit/beside-visit-fields'
import type { Visit } from '../action/answers'
import { ChoiceField } from './choice-field'
import type { FieldProps } from './field-props'
import { PromiseFields } from './promise-fields'
import { timeOnDay } from './time-on-day'

/** How, when and with whom; what she said stands in three lines of the same size, none of them chosen. */
export function VisitField({ ticket, answer, onAnswer }: FieldProps<'visit'>) {
  const { utcOffsetMinutes } = ticket.community
  const [openedAt] = useState(now)
  const at = answer?.at ?? openedAt
  const whom = answer?.whom ?? ticket.contact?.name ?? ''
  const fill = (part: Partial<Visit>) => onAnswer({ at, whom, ...answer, ...part })
  return (
    <>
      <ChoiceField
        id="field-visit-method"
        values={visitMethods}
        words={visitMethodWords}
        answer={answer?.method}
        onAnswer={method => fill({ method })}
      />
      <Field label={words.when}>
        <PickerChip
          id="field-visit-time"
          mode="time"
          chosen={answer !== undefined}
          text={dayAndTime(at, { now: openedAt, utcOffsetMinutes })}
          value={timeOfDay(at, utcOffsetMinutes)}
          onPick={time => fill({ at: timeOnDay(time, openedAt, utcOffsetMinutes) })}
        />
      </Field>
      <Field label={words.visitOutcome}>
        {visitOutcomes.map(outcome => (
          <OptionItem
            key={outcome}
            id={`field-outcome-${outcome}`}
            title={visitOutcomeWords[outcome]}
            chosen={answer?.outcome === outcome}
            onPick={() => fill({ outcome })}
          />
        ))}
      </Field>
      <Field label={words.whom}>
        <TextLine
          id="field-visit-whom"
          label={words.whom}
          value={whom}
          placeholder={words.whomPlaceholder}
          maxLength={limits.personName}
          onChange={name => fill({ whom: name })}
        />
      </Field>
      <PromiseFields utcOffsetMinutes={utcOffsetMinutes} promised={answer ?? {}} fill={fill} />
      <BesideVisitFields communityId={ticket.community.id} visit={answer ?? {}} fill={fill} />
      <Field label={words.visitNote}>
        <TextLine
          id="field-visit-note"
          label={words.visitNote}
          value={answer?.note ?? ''}
          placeholder={words.visitNotePlaceholder}
          maxLength={limits.noteText}
          onChange={said => fill({ note: said })}
        />
      </Field>
    </>
  )
}
