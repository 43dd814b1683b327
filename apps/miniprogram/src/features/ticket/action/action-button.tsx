import type { WireAction } from '@linying/contract'
import type { Side } from '@linying/domain'
import { refusalWords } from '@linying/look'
import { Button } from '../../../ui/button'
import type { IconName } from '../../../ui/icon-paths'
import type { TicketView } from '../ticket-view'
import { actionLabel } from './action-label'
import { askedFor } from './asked-for'
import type { Sent } from './send-action'
import { useActionSending } from './use-action-sending'

type ActionButtonProps = {
  readonly ticket: TicketView
  readonly action: WireAction
  readonly side: Side
  readonly look?: 'primary' | 'secondary' | 'plain'
  readonly icon?: IconName
  /** Opens the form of an action that brings something. */
  readonly onForm: (action: WireAction) => void
  /** After it was sent from here: the new state, or that the old one is outdated. */
  readonly onSent: (sent: Sent) => void
}

/** One action as a button: greyed with its reason, opening its form, or sent with this tap where it brings nothing. */
export function ActionButton({ ticket, action, side, look = 'secondary', icon, onForm, onSent }: ActionButtonProps) {
  const sending = useActionSending(ticket, action, side)
  const refusal = ticket.actions.find(offer => offer.action === action)?.refusal
  const needsForm = askedFor(ticket.kind, action, side).length > 0
  async function tap() {
    if (needsForm) return onForm(action)
    const sent = await sending.send()
    if (sent) onSent(sent)
  }
  return (
    <Button
      id={`action-${action}`}
      text={actionLabel(action, side, ticket.kind)}
      look={look}
      busy={sending.busy}
      refusal={refusal ? refusalWords[refusal.code] : undefined}
      {...(icon && { icon })}
      onTap={tap}
    />
  )
}
