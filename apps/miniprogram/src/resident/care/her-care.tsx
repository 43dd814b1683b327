import { dayAndTime } from '@linying/look'
import { Text } from '@tarojs/components'
import { useState } from 'react'
import { api } from '../../features/api/api'
import { unsentSentence } from '../../features/api/failure-sentence'
import { useOneAtATime } from '../../features/api/use-one-at-a-time'
import type { Care } from '../../features/care/care'
import { CareHistory } from '../../features/care/care-history'
import { CareVisits } from '../../features/care/care-visits'
import { dueDay } from '../../features/care/due-day'
import { wallClock } from '../../features/display/wall-clock'
import { confirm, newId, now, toast } from '../../platform'
import { routes } from '../../routes'
import { Button } from '../../ui/button'
import { Card } from '../../ui/card'
import { careWords } from '../../wording/care'
import { residentCareWords as words } from '../../wording/resident-care'
import classes from './care.module.scss'

type HerCareProps = { readonly care: Care; readonly onChange: (care: Care) => void }

/** When somebody comes next and who; what was agreed; and the one tap that takes it back. */
export function HerCare({ care, onChange }: HerCareProps) {
  const [eventId] = useState(newId)
  const [failure, setFailure] = useState<unknown>()
  const { busy, run } = useOneAtATime()
  const clock = wallClock(care.community.utcOffsetMinutes)

  async function withdraw() {
    setFailure(undefined)
    if (!(await confirm({ title: words.withdrawQuestion, text: words.withdrawText, yes: words.yes, no: words.no }))) return
    try {
      const body = { action: 'withdraw' as const, eventId, occurredAt: now() }
      onChange(await api.call('actOnCare', { params: { careId: care.id }, body }))
      toast(words.withdrawn)
    } catch (problem) {
      setFailure(problem)
    }
  }

  return (
    <>
      <Card id="her-care" title={words.yours}>
        <Text className={classes.line}>{care.dueAt === null ? withoutDate(care) : words.next(dueDay(care.dueAt, clock))}</Text>
        {care.carer && <Text className={classes.line}>{careWords.carer(care.carer.name)}</Text>}
        <Text className={classes.hint}>
          {[words.since(dayAndTime(care.agreedAt, clock)), ...(care.reasons ?? []).map(reason => careWords.reasons[reason])].join(' · ')}
        </Text>
        {failure !== undefined && <Text className={classes.failure}>{unsentSentence(failure)}</Text>}
        <Button id="care-withdraw" text={words.withdraw} busy={busy} onTap={() => void run(withdraw)} />
      </Card>
      <CareVisits
        care={care}
        title={words.visits}
        none={words.noVisits}
        noneText={words.noVisitsText}
        link={visitId => routes.residentVisit.link({ visitId })}
      />
      <CareHistory care={care} title={words.history} />
    </>
  )
}

function withoutDate({ plan }: Care): string {
  if (plan === 'paused') return words.paused
  return plan === 'ended' ? words.ended : words.notPlanned
}
