import type { WireAction } from '@linying/contract'
import type { Side } from '@linying/domain'
import { categoryWords } from '@linying/look'
import { Text, View } from '@tarojs/components'
import { Button } from '../../ui/button'
import { actionFormWords as words } from '../../wording/action-form'
import { Screen } from '../display/screen'
import classes from './act-form.module.scss'
import { ActionForm } from './action/action-form'
import { formLabel } from './action/action-label'
import { refusalSentence } from './action/refusal-sentence'
import { useActionSending } from './action/use-action-sending'
import { useIsPartly } from './action/use-is-partly'
import type { TicketView } from './ticket-view'

type ActFormProps = {
  readonly ticket: TicketView
  readonly action: WireAction
  readonly side: Side
  /** It was refused, with the reason: what is on screen may be outdated. */
  readonly onOutdated: (why: string) => Promise<void>
  readonly onLeave: () => void
}

export function ActForm({ ticket, action, side, onOutdated, onLeave }: ActFormProps) {
  const sending = useActionSending(ticket, action, side)
  const label = formLabel(action, side, ticket.kind, useIsPartly(ticket.id))
  async function send() {
    const sent = await sending.send()
    if (sent?.kind === 'arrived' || sent?.kind === 'kept') onLeave()
    if (sent?.kind === 'refused') await onOutdated(refusalSentence(sent.failure, side))
  }
  return (
    <Screen
      id="act"
      title={label}
      onBack={onLeave}
      wordyFooter
      footer={
        <View className={classes.footer}>
          {sending.failure !== undefined && <Text className={classes.failure}>{sending.failure}</Text>}
          {sending.missing.length > 0 && <Text className={classes.failure}>{words.somethingMissing}</Text>}
          <Button
            id="act-submit"
            look="primary"
            text={sending.busy ? words.sending : words.send[side](label)}
            busy={sending.busy}
            onTap={send}
          />
        </View>
      }
    >
      <Text className={classes.ticket}>{`${ticket.place.label} · ${categoryWords[ticket.category].label} · ${ticket.number}`}</Text>
      <ActionForm ticket={ticket} action={action} side={side} sending={sending} />
    </Screen>
  )
}
