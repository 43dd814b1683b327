import { actionWords, isTooOften, problemSentence, stepWords } from '@linying/look'
import { Text, View } from '@tarojs/components'
import { useMemo } from 'react'
import { accessible } from '../../../ui/accessible'
import { Button } from '../../../ui/button'
import { Card } from '../../../ui/card'
import { actionFormWords as words } from '../../../wording/action-form'
import { usePersonId } from '../../session/session-store'
import type { ActionBody } from '../ticket-view'
import { takeFromOutbox, useOutbox, type Waiting } from './outbox-store'
import { sendOutbox } from './send-outbox'
import classes from './waiting-line.module.scss'

/** What was done on this ticket and has not reached the server yet; nothing where all has. */
export function WaitingLine({ ticketId, onSent }: { readonly ticketId: string; readonly onSent: () => Promise<void> }) {
  const waiting = useWaiting(ticketId)
  if (waiting.length === 0) return null
  const isForSignal = waiting.some(({ refusedFor }) => refusedFor === undefined)
  return (
    <Card id="waiting" title={isForSignal ? words.waitingTitle : words.unsentTitle}>
      <View className={classes.items} {...accessible({ role: 'status', live: true })}>
        {waiting.map(({ body, refusedFor, refusal = problemSentence(refusedFor ?? 'internal') }) => (
          <View key={body.eventId} className={classes.item}>
            <Text>{labelOf(body)}</Text>
            {refusedFor === undefined && <Text className={classes.saved}>{words.waitingText}</Text>}
            {refusedFor !== undefined && (
              <>
                <Text className={classes.refused}>{isTooOften(refusedFor) ? refusal : `${words.refusedLater}：${refusal}`}</Text>
                <Button id={`forget-${body.action}`} look="plain" text={words.forget} onTap={() => takeFromOutbox(body.eventId)} />
              </>
            )}
          </View>
        ))}
      </View>
      <Button id="send-waiting" icon="refresh" text={words.sendNow} onTap={() => void sendOutbox().then(onSent)} />
    </Card>
  )
}

/** Of several steps that wait, which one it is. */
function labelOf(body: ActionBody): string {
  const { label } = actionWords[body.action]
  if (body.action !== 'recordStep') return label
  return `${label}：${body.step === 'free' ? body.label : stepWords[body.step]}`
}

export function useWaiting(ticketId: string): readonly Waiting[] {
  const personId = usePersonId()
  const waiting = useOutbox(outbox => outbox.waiting)
  return useMemo(() => waiting.filter(item => item.ticketId === ticketId && item.personId === personId), [waiting, ticketId, personId])
}
