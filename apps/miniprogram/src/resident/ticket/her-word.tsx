import type { WireAction } from '@linying/contract'
import type { Action, Kind } from '@linying/domain'
import { partlySolvedWords } from '@linying/look'
import { Text, View } from '@tarojs/components'
import { ActionButton } from '../../features/ticket/action/action-button'
import { ActionForm } from '../../features/ticket/action/action-form'
import { presetReason } from '../../features/ticket/action/preset-reason'
import type { Sent } from '../../features/ticket/action/send-action'
import { useActionSending } from '../../features/ticket/action/use-action-sending'
import type { TicketView } from '../../features/ticket/ticket-view'
import { Button } from '../../ui/button'
import { Card } from '../../ui/card'
import type { IconName } from '../../ui/icon-paths'
import { residentTicketWords as words } from '../../wording/resident-ticket'
import classes from './her-word.module.scss'

type HerWordProps = {
  readonly ticket: TicketView
  readonly onForm: (action: WireAction) => void
  readonly onSent: (sent: Sent) => void
}

/** Shown in their own place on the page, not among the other buttons. */
export const herActions = ['urge', 'confirm', 'notSolved', 'rate', 'deny', 'denyDetails'] as const satisfies readonly Action[]

/** Where only the resident can speak: that it takes too long, whether it is solved, how it was, and that others spoke wrongly for her. */
export function HerWord(props: HerWordProps) {
  const isOpen = (action: Action) => props.ticket.actions.some(offer => offer.action === action && offer.refusal === null)
  return (
    <>
      {isOpen('urge') && <ActionButton {...props} side="resident" action="urge" icon="bell" />}
      {isOpen('confirm') && <Solved {...props} />}
      {props.ticket.kept !== null && !isOpen('confirm') && isOpen('notSolved') && <SaidAlready {...props} />}
      {isOpen('denyDetails') && <SaidForHer {...props} action="denyDetails" />}
      {isOpen('rate') && props.ticket.rating === null && <Rating {...props} />}
      {isOpen('deny') && <SaidForHer {...props} action="deny" />}
    </>
  )
}

/** What others put down in her name, and how she says that it is not so. */
function SaidForHer({ action, ...props }: HerWordProps & { readonly action: keyof typeof words.saidForHer }) {
  const { title, text } = words.saidForHer[action]
  return (
    <Card id={`said-${action}`} title={title}>
      <Text className={classes.text}>{text}</Text>
      <ActionButton {...props} side="resident" action={action} />
    </Card>
  )
}

/** What she wants instead: somebody with tools, or somebody who listens. */
const notSolvedIcons: Readonly<Record<Kind, IconName>> = {
  repair: 'repair',
  emergency: 'repair',
  complaint: 'complaint',
  consultation: 'consultation',
  convenience: 'convenience'
}

/** Every answer in the same size: none is the wanted one. */
function Solved(props: HerWordProps) {
  const { ticket, onForm } = props
  return (
    <Card id="solved" title={words.isItSolved[props.ticket.kind]}>
      <Text className={classes.text}>{words.isItSolvedText[props.ticket.kind]}</Text>
      <View className={classes.answers}>
        <ActionButton {...props} side="resident" action="confirm" icon="check" />
        <Button
          id="action-partlySolved"
          icon="clock"
          text={partlySolvedWords[ticket.kind]}
          onTap={() => {
            presetReason(ticket.id, 'partly_solved')
            onForm('notSolved')
          }}
        />
        <NotSolved {...props} />
      </View>
    </Card>
  )
}

/** She has said so, and a neighbour has not: what she said stands, and she may still say otherwise. */
function SaidAlready(props: HerWordProps) {
  return (
    <Card id="kept" title={words.kept}>
      <Text className={classes.text}>{words.keptText}</Text>
      <NotSolved {...props} />
    </Card>
  )
}

/** Opens the form without a reason: one that she picked elsewhere is not this one. */
function NotSolved(props: HerWordProps) {
  const { ticket, onForm } = props
  return (
    <ActionButton
      {...props}
      side="resident"
      action="notSolved"
      icon={notSolvedIcons[ticket.kind]}
      onForm={action => {
        presetReason(ticket.id, undefined)
        onForm(action)
      }}
    />
  )
}

function Rating({ ticket, onSent }: HerWordProps) {
  const sending = useActionSending(ticket, 'rate', 'resident')

  async function submit() {
    const sent = await sending.send()
    if (sent) onSent(sent)
  }

  return (
    <View id="rating" className={classes.rating}>
      <ActionForm ticket={ticket} action="rate" side="resident" sending={sending} />
      {sending.failure !== undefined && <Text className={classes.failure}>{sending.failure}</Text>}
      <Button id="rating-submit" look="primary" text={words.sendRating} busy={sending.busy} onTap={() => void submit()} />
    </View>
  )
}
