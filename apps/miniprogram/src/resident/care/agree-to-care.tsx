import type { CareReason } from '@linying/domain'
import { Text } from '@tarojs/components'
import { useState } from 'react'
import { api } from '../../features/api/api'
import { fieldSentence, unsentSentence } from '../../features/api/failure-sentence'
import { useOneAtATime } from '../../features/api/use-one-at-a-time'
import type { Care } from '../../features/care/care'
import { ReasonChips } from '../../features/care/reason-chips'
import { newId, now, toast } from '../../platform'
import { Button } from '../../ui/button'
import { Card } from '../../ui/card'
import { Field } from '../../ui/field'
import { residentCareWords as words } from '../../wording/resident-care'
import classes from './care.module.scss'

type AgreeToCareProps = {
  readonly communityId: string
  /** She had agreed before and has taken it back. */
  readonly withdrawn: boolean
  readonly onAgreed: (care: Care) => void
}

/** Off until she says yes, and why. Sent again it is the same consent. */
export function AgreeToCare({ communityId, withdrawn, onAgreed }: AgreeToCareProps) {
  const [ids] = useState(() => ({ id: newId(), eventId: newId() }))
  const [reasons, setReasons] = useState<readonly CareReason[]>([])
  const [tapped, setTapped] = useState(false)
  const [failure, setFailure] = useState<unknown>()
  const { busy, run } = useOneAtATime()

  async function agree() {
    setTapped(true)
    setFailure(undefined)
    if (reasons.length === 0) return
    try {
      const body = { ...ids, occurredAt: now(), reasons: [...reasons] }
      onAgreed(await api.call('agreeToCare', { params: { communityId }, body }))
      toast(words.agreed)
    } catch (problem) {
      setFailure(problem)
    }
  }

  return (
    <>
      <Card title={words.what}>
        {withdrawn && <Text className={classes.line}>{words.withdrawn}</Text>}
        <Text className={classes.line}>{words.whatText}</Text>
        <Text className={classes.hint}>{words.privacy}</Text>
      </Card>
      <Card>
        <Field
          id="field-reasons"
          label={words.why}
          error={tapped && reasons.length === 0 ? words.whyMissing : fieldSentence(failure, '/reasons')}
        >
          <ReasonChips chosen={reasons} onPick={setReasons} />
        </Field>
        {failure !== undefined && <Text className={classes.failure}>{unsentSentence(failure)}</Text>}
        <Button id="care-agree" look="primary" text={busy ? words.agreeing : words.agree} busy={busy} onTap={() => void run(agree)} />
      </Card>
    </>
  )
}
