import type { CareAction, Instant } from '@linying/domain'
import { Text } from '@tarojs/components'
import { useState } from 'react'
import { api } from '../../features/api/api'
import { unsentSentence } from '../../features/api/failure-sentence'
import { useOneAtATime } from '../../features/api/use-one-at-a-time'
import type { Care } from '../../features/care/care'
import { confirm, newId, now, toast } from '../../platform'
import { Button } from '../../ui/button'
import { Card } from '../../ui/card'
import { Chips } from '../../ui/chips'
import { staffCareWords } from '../../wording/staff-care'
import classes from './care.module.scss'
import { type CareAnswers, commandOf, emptyAnswers } from './care-answers'
import { PlanFields } from './plan-fields'

const words = staffCareWords.form

/** Sent again it says the same, the moment included. */
type Attempt = { readonly action: OfferedAction; readonly eventId: string; readonly at: Instant }
type PlanActionsProps = { readonly care: Care; readonly onDone: (care: Care) => void }
export type OfferedAction = Exclude<CareAction, 'agree'>

/** What can be done now, one at a time; what was typed stays until it has arrived. */
export function PlanActions({ care, onDone }: PlanActionsProps) {
  const offered = care.actions.filter((action): action is OfferedAction => action !== 'agree')
  const [attempt, setAttempt] = useState<Attempt>()
  const [answers, setAnswers] = useState<CareAnswers>(() => emptyAnswers(care))
  const [failure, setFailure] = useState<unknown>()
  const { busy, run } = useOneAtATime()

  async function send({ action, eventId, at }: Attempt) {
    setFailure(undefined)
    if (!(await isMeant(action))) return
    try {
      const body = { ...commandOf(action, answers, at), eventId, occurredAt: now(), version: care.version }
      const after = await api.call('actOnCare', { params: { careId: care.id }, body })
      setAttempt(undefined)
      setAnswers(emptyAnswers(after))
      onDone(after)
      toast(words.saved)
    } catch (problem) {
      setFailure(problem)
    }
  }

  if (offered.length === 0) return null
  return (
    <Card id="care-actions" title={staffCareWords.plan.chosen}>
      <Chips
        id="care-act"
        chosen={attempt?.action}
        choices={offered.map(value => ({ value, text: staffCareWords.plan.actions[value] }))}
        onPick={action => setAttempt({ action, eventId: newId(), at: now() })}
      />
      {attempt !== undefined && (
        <>
          <PlanFields
            action={attempt.action}
            care={care}
            answers={answers}
            failure={failure}
            onChange={changed => setAnswers(before => ({ ...before, ...changed }))}
          />
          {failure !== undefined && <Text className={classes.failure}>{unsentSentence(failure)}</Text>}
          <Button id="care-act-submit" text={busy ? words.saving : words.save} busy={busy} onTap={() => void run(() => send(attempt))} />
        </>
      )}
    </Card>
  )
}

/** What ends something is asked about once more. */
async function isMeant(action: OfferedAction): Promise<boolean> {
  if (action === 'withdraw') return confirm({ title: words.withdrawQuestion, text: words.withdrawText, yes: words.yes, no: words.no })
  if (action === 'end') return confirm({ title: words.endQuestion, text: words.endText, yes: words.yes, no: words.no })
  return true
}
