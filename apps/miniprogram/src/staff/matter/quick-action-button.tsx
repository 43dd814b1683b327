import type { WireAction } from '@linying/contract'
import { actionLabel } from '../../features/ticket/action/action-label'
import { askedFor } from '../../features/ticket/action/asked-for'
import { useActionSending } from '../../features/ticket/action/use-action-sending'
import type { TicketSummary } from '../../features/ticket/ticket-view'
import { sayUnsent } from '../../features/ticket/use-sent'
import { Button } from '../../ui/button'
import { openForm } from './open-form'

type QuickActionButtonProps = {
  readonly ticket: TicketSummary
  readonly action: WireAction
  readonly onSent: () => Promise<void>
}

/** The next thing, from the list: with this tap where nothing has to be filled in. */
export function QuickActionButton({ ticket, action, onSent }: QuickActionButtonProps) {
  const sending = useActionSending(ticket, action, 'staff')
  async function tap() {
    if (askedFor(ticket.kind, action, 'staff').length > 0) return openForm(ticket.id, action)
    const sent = await sending.send()
    if (sent === undefined) return
    sayUnsent(sent)
    await onSent()
  }
  return (
    <Button
      id={`${action}-${ticket.number}`}
      look="primary"
      text={actionLabel(action, 'staff', ticket.kind)}
      busy={sending.busy}
      onTap={tap}
    />
  )
}
