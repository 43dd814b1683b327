import { type ContactRecord, contactMethods, limits } from '@linying/domain'
import { contactMethodWords, dayAndTime, timeOfDay } from '@linying/look'
import { useState } from 'react'
import { now } from '../../../platform'
import { Chips } from '../../../ui/chips'
import { Field } from '../../../ui/field'
import { PickerChip } from '../../../ui/picker-chip'
import { TextLine } from '../../../ui/text-line'
import { actionFormWords as words } from '../../../wording/action-form'
import type { TicketView } from '../ticket-view'
import { ChoiceField } from './choice-field'
import type { FieldProps } from './field-props'
import { timeOnDay } from './time-on-day'

export function ContactIfReportedField(props: FieldProps<'contact-if-reported'>) {
  return <ContactField {...props} answer={props.answer ?? undefined} />
}

/** Whoever did not speak with her leaves it as it is. */
export function OptionalContactField({ answer, onAnswer, ticket }: FieldProps<'contact-if-any'>) {
  const hasSpoken = answer !== null && answer !== undefined
  return (
    <>
      <Chips
        id="field-contact-any"
        chosenMany={hasSpoken ? ['yes'] : []}
        choices={[{ value: 'yes', text: words.hasSpoken }]}
        onPick={() => onAnswer(hasSpoken ? null : blank(ticket, now()))}
      />
      {hasSpoken && <ContactField ticket={ticket} answer={answer} onAnswer={onAnswer} />}
    </>
  )
}

/** With whom, how and when: what makes a reported word a record. */
export function ContactField({ ticket, answer, onAnswer }: FieldProps<'contact'>) {
  const { utcOffsetMinutes } = ticket.community
  const [openedAt] = useState(now)
  const fill = (part: Partial<ContactRecord>) => onAnswer({ ...blank(ticket, openedAt), ...answer, ...part })
  const at = answer?.at ?? openedAt
  return (
    <>
      <ChoiceField
        id="field-contact-method"
        values={contactMethods}
        words={contactMethodWords}
        answer={answer?.method}
        onAnswer={method => fill({ method })}
      />
      <Field label={words.whom}>
        <TextLine
          id="field-contact-whom"
          label={words.whom}
          value={answer?.whom ?? ''}
          placeholder={words.whomPlaceholder}
          maxLength={limits.personName}
          onChange={whom => fill({ whom })}
        />
      </Field>
      <Field label={words.when}>
        <PickerChip
          id="field-contact-time"
          mode="time"
          chosen={answer !== undefined}
          text={dayAndTime(at, { now: openedAt, utcOffsetMinutes })}
          value={timeOfDay(at, utcOffsetMinutes)}
          onPick={time => fill({ at: timeOnDay(time, openedAt, utcOffsetMinutes) })}
        />
      </Field>
    </>
  )
}

function blank({ contact }: TicketView, at: string): ContactRecord {
  return { method: 'phone', whom: contact?.name ?? '', at }
}
