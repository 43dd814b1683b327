import type { WireAction } from '@linying/contract'
import { Text } from '@tarojs/components'
import { presetReason } from '../../features/ticket/action/preset-reason'
import type { TicketView } from '../../features/ticket/ticket-view'
import { makeCall } from '../../platform'
import { Button } from '../../ui/button'
import { Card } from '../../ui/card'
import { staffTicketWords as words } from '../../wording/staff-ticket'
import { openForm } from '../matter/open-form'
import classes from './ask-by-phone.module.scss'

/** It is done and the resident has not said a word: call her, and write down what she says, whatever that is. */
export function AskByPhone({ ticket }: { readonly ticket: TicketView }) {
  const { id, actions, contact } = ticket
  const mayReport = actions.some(({ action, refusal }) => action === 'confirm' && refusal === null)
  if (!mayReport) return null
  const phone = contact?.phone ?? ''
  const say = (action: WireAction, reason?: 'partly_solved') => () => {
    if (action === 'notSolved') presetReason(id, reason)
    openForm(id, action)
  }
  return (
    <Card id="ask-by-phone" title={words.ask}>
      <Text className={classes.text}>{words.askText}</Text>
      {phone !== '' && <Button id="call-resident" look="primary" icon="phone" text={words.callToAsk} onTap={() => void makeCall(phone)} />}
      <Button id="ask-confirm" text={words.saysSolved} onTap={say('confirm')} />
      <Button id="ask-partlySolved" text={words.saysPartly} onTap={say('notSolved', 'partly_solved')} />
      <Button id="ask-notSolved" text={words.saysNotSolved} onTap={say('notSolved')} />
      <Button id="ask-notReached" text={words.notReached} onTap={say('recordContact')} />
    </Card>
  )
}
