import type { WireAction } from '@linying/contract'
import { actionRow, type Bring, type Side } from '@linying/domain'
import { actionWordsOf } from '@linying/look'
import { useRef, useState } from 'react'
import { confirm, toast } from '../../../platform'
import { actionFormWords as words } from '../../../wording/action-form'
import { fieldSentence } from '../../api/failure-sentence'
import { type Answers, startAnswers } from './answers'
import { askedFor } from './asked-for'
import { changeAnswers, draftOf, formOf, useDrafts } from './draft-store'
import { refusalSentence } from './refusal-sentence'
import { type Actable, type Sent, sendAction } from './send-action'
import { unanswered } from './unanswered'

export type ActionSending = {
  readonly answers: Answers
  /** Shown after the first try to send. */
  readonly missing: readonly Bring[]
  readonly busy: boolean
  /** Why it was not sent or not taken; it belongs beside the button. */
  readonly failure: string | undefined
  readonly fieldFailure: (pointers: readonly string[]) => string | undefined
  readonly change: (changed: Answers) => void
  /** Undefined where it was not tried: something is missing, or the person thought better of it. */
  readonly send: () => Promise<Sent | undefined>
}

/** One action of one ticket, from filling in to the answer. A second tap while it is under way does nothing. */
export function useActionSending(ticket: Actable, action: WireAction, side: Side): ActionSending {
  const form = formOf(ticket.id, action)
  const answers = useDrafts(({ byForm }) => byForm[form]?.answers) ?? startAnswers
  const [tried, setTried] = useState(false)
  const [busy, setBusy] = useState(false)
  const underWay = useRef(false)
  const [sent, setSent] = useState<Sent>()
  const missingIn = (given: Answers) => unanswered(askedFor(ticket.kind, action, side), given)

  async function send(): Promise<Sent | undefined> {
    setTried(true)
    // the latest answers: one may have been given by the same tap
    if (underWay.current || missingIn(draftOf(form).answers).length > 0) return undefined
    underWay.current = true
    try {
      if (!(await isMeant(ticket, action))) return undefined
      setBusy(true)
      const outcome = await sendAction(ticket, action)
      setSent(outcome)
      if (outcome.kind === 'arrived' || outcome.kind === 'kept') setTried(false)
      if (outcome.kind === 'arrived') toast(actionWordsOf(ticket.kind, action).done)
      if (outcome.kind === 'kept') toast(words.kept)
      return outcome
    } finally {
      underWay.current = false
      setBusy(false)
    }
  }

  return {
    answers,
    missing: tried ? missingIn(answers) : [],
    busy,
    failure: sentence(sent, side),
    fieldFailure: pointers => firstFieldSentence(sent, pointers),
    change: changed => changeAnswers(form, changed),
    send
  }
}

async function isMeant({ kind }: Actable, action: WireAction): Promise<boolean> {
  const { question, label } = actionWordsOf(kind, action)
  if (!actionRow(kind, action)?.final || question === undefined) return true
  return confirm({ title: label, text: question, yes: words.yes, no: words.no })
}

function sentence(sent: Sent | undefined, side: Side): string | undefined {
  if (sent?.kind === 'no-answer') return words.notSent
  if (sent?.kind !== 'refused') return undefined
  return refusalSentence(sent.failure, side)
}

function firstFieldSentence(sent: Sent | undefined, pointers: readonly string[]): string | undefined {
  if (sent?.kind !== 'refused') return undefined
  return pointers.map(pointer => fieldSentence(sent.failure, pointer)).find(found => found !== undefined)
}
