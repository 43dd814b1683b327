import type { WireAction } from '@linying/contract'
import { actions } from '@linying/domain'
import { Text } from '@tarojs/components'
import { ReadingView } from '../../features/cache/reading-view'
import { ActionForm } from '../../features/ticket/action/action-form'
import { formLabel } from '../../features/ticket/action/action-label'
import { isWireAction } from '../../features/ticket/action/send-action'
import { useActionSending } from '../../features/ticket/action/use-action-sending'
import { useIsPartly } from '../../features/ticket/action/use-is-partly'
import type { TicketView } from '../../features/ticket/ticket-view'
import { useTicket } from '../../features/ticket/use-ticket'
import { goBack, useQuery } from '../../platform'
import { routes } from '../../routes'
import { Button } from '../../ui/button'
import { EmptyState } from '../../ui/empty-state'
import { actionFormWords } from '../../wording/action-form'
import { displayWords } from '../../wording/display'
import { residentTicketWords } from '../../wording/resident-ticket'
import { ResidentScreen } from '../resident-screen'
import classes from './act.module.scss'

export default function ResidentAct() {
  const { ticketId = '', action: asked } = useQuery()
  const reading = useTicket(ticketId)
  const action = actions.find(known => known === asked)
  const back = () => void goBack(routes.residentTicket.link({ ticketId }))
  const isPartly = useIsPartly(ticketId)
  const title = action === undefined ? residentTicketWords.title : formLabel(action, 'resident', reading.data?.kind, isPartly)
  return (
    <ResidentScreen id="resident-act" title={title} onBack={back}>
      <ReadingView reading={reading}>
        {ticket =>
          action !== undefined && isWireAction(action) && isOpen(ticket, action) ? (
            <Act ticket={ticket} action={action} onDone={back} />
          ) : (
            <EmptyState icon="refresh" title={actionFormWords.notOffered} text={actionFormWords.notOfferedText}>
              <Button id="act-back" text={displayWords.back} onTap={back} />
            </EmptyState>
          )
        }
      </ReadingView>
    </ResidentScreen>
  )
}

function Act({ ticket, action, onDone }: { readonly ticket: TicketView; readonly action: WireAction; readonly onDone: () => void }) {
  const sending = useActionSending(ticket, action, 'resident')

  async function submit() {
    const sent = await sending.send()
    if (sent?.kind === 'arrived' || sent?.kind === 'kept') onDone()
  }

  return (
    <>
      <ActionForm ticket={ticket} action={action} side="resident" sending={sending} />
      {sending.failure !== undefined && <Text className={classes.failure}>{sending.failure}</Text>}
      <Button id="act-submit" look="primary" text={actionFormWords.send.resident()} busy={sending.busy} onTap={() => void submit()} />
    </>
  )
}

function isOpen(ticket: TicketView, action: WireAction): boolean {
  return ticket.actions.some(offer => offer.action === action && offer.refusal === null)
}
