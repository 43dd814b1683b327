import type { WireAction } from '@linying/contract'
import type { Bring, Kind, Side } from '@linying/domain'
import type { ReactNode } from 'react'
import { Card } from '../../../ui/card'
import { Field } from '../../../ui/field'
import { bringWordsOf, textLabels, whatIsLeft, actionFormWords as words } from '../../../wording/action-form'
import { fieldTable } from '../fields/field-table'
import type { TicketView } from '../ticket-view'
import type { Answers, AnswerTypes } from './answers'
import { askedFor } from './asked-for'
import { pointersOf } from './pointers-of'
import type { ActionSending } from './use-action-sending'

type ActionFormProps = {
  readonly ticket: TicketView
  readonly action: WireAction
  readonly side: Side
  readonly sending: ActionSending
}

/** Everything that an action must bring, in the action table's order. The page puts the button where the thumb is. */
export function ActionForm({ ticket, action, side, sending }: ActionFormProps) {
  return (
    <>
      {askedFor(ticket.kind, action, side).map(bring => (
        <Card key={bring}>
          <BringField bring={bring} label={labelOf(ticket.kind, action, bring, sending.answers)} ticket={ticket} sending={sending} />
        </Card>
      ))}
    </>
  )
}

const missingWords: Partial<Record<Bring, string>> = words.missingOf

function labelOf(kind: Kind, action: WireAction, bring: Bring, answers: Answers): string {
  const isText = bring === 'text' || bring === 'text-if-any'
  const reason = answers['not-solved-reason']
  if (isText && action === 'notSolved' && reason !== undefined) return whatIsLeft(kind, reason) ?? bringWordsOf(kind, bring)
  return (isText ? textLabels[action] : undefined) ?? bringWordsOf(kind, bring)
}

type BringFieldProps<B extends Bring> = {
  readonly bring: B
  readonly label: string
  readonly ticket: TicketView
  readonly sending: ActionSending
}

function BringField<B extends Bring>({ bring, label, ticket, sending }: BringFieldProps<B>) {
  const Input: (props: {
    ticket: TicketView
    answer: AnswerTypes[B] | undefined
    onAnswer: (answer: AnswerTypes[B]) => void
  }) => ReactNode = fieldTable[bring]
  const missing = sending.missing.includes(bring) ? (missingWords[bring] ?? words.missing) : undefined
  return (
    <Field id={`bring-${bring}`} label={label} error={missing ?? sending.fieldFailure(pointersOf[bring])}>
      <Input ticket={ticket} answer={sending.answers[bring]} onAnswer={answer => sending.change({ [bring]: answer })} />
    </Field>
  )
}
