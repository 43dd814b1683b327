import type { WireAction } from '@linying/contract'
import type { Action, Side } from '@linying/domain'
import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { now } from '../../../platform'
import { Button } from '../../../ui/button'
import { Sheet } from '../../../ui/sheet'
import { actionFormWords as words } from '../../../wording/action-form'
import { displayWords } from '../../../wording/display'
import type { TicketView } from '../ticket-view'
import classes from './action-bar.module.scss'
import { ActionButton } from './action-button'
import { inOrder, nextAction } from './next-action'
import { isWireAction, type Sent } from './send-action'

type ActionBarProps = {
  readonly ticket: TicketView
  readonly side: Side
  /** What the page shows in its own way. */
  readonly except?: readonly Action[]
  readonly onForm: (action: WireAction) => void
  readonly onSent: (sent: Sent) => void
}

/** The one next thing large, and everything else behind one tap: open, or greyed with its reason. */
export function ActionBar({ ticket, side, except = [], onForm, onSent }: ActionBarProps) {
  const [open, setOpen] = useState(false)
  const offered = inOrder(ticket.actions)
    .map(({ action }) => action)
    .filter(isWireAction)
    .filter(action => !except.includes(action))
  const next = nextAction(ticket, now())
  const primary = offered.find(action => action === next)
  const isRefused = (action: WireAction) => ticket.actions.some(offer => offer.action === action && offer.refusal !== null)
  const others = offered.filter(action => action !== primary)
  const shared = {
    ticket,
    side,
    onForm: (action: WireAction) => {
      setOpen(false)
      onForm(action)
    },
    onSent: (sent: Sent) => {
      setOpen(false)
      onSent(sent)
    }
  }
  if (offered.length === 0) return null
  return (
    <View className={classes.bar} id="action-bar">
      {others.length > 0 && (
        <View className={classes.more}>
          <Button id="action-more" text={words.moreActions} onTap={() => setOpen(true)} />
        </View>
      )}
      {primary && (
        <View className={classes.next}>
          <ActionButton {...shared} action={primary} look="primary" />
        </View>
      )}
      <Sheet id="action-sheet" title={words.allActions} closeLabel={displayWords.close} open={open} onClose={() => setOpen(false)}>
        {others.map(action => (
          <ActionButton key={action} {...shared} action={action} />
        ))}
        {others.some(isRefused) && <Text className={classes.hint}>{words.greyed}</Text>}
      </Sheet>
    </View>
  )
}
