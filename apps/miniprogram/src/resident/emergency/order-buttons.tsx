import type { KeptOrder } from '../../features/emergency/kept-order-store'
import { withdrawOrder } from '../../features/emergency/open-order'
import { resumeOrders } from '../../features/emergency/send-orders'
import type { TicketView } from '../../features/ticket/ticket-view'
import { useTicket } from '../../features/ticket/use-ticket'
import { confirm, open } from '../../platform'
import { routes } from '../../routes'
import { Button } from '../../ui/button'
import { residentEmergencyWords as words } from '../../wording/resident-emergency'

/** Send it now, follow it, or take a false tap back. */
export function OrderButtons({ order }: { readonly order: KeptOrder }) {
  const { body, state, withdrawal } = order
  const hasArrived = state === 'arrived'
  const { data: ticket } = useTicket(hasArrived ? body.id : undefined)
  return (
    <>
      {state === 'resting' && withdrawal === undefined && (
        <Button id="emergency-again" icon="refresh" text={words.again} onTap={resumeOrders} />
      )}
      {hasArrived && (
        <Button
          id="emergency-progress"
          icon="route"
          text={words.progress}
          onTap={() => void open(routes.residentTicket.link({ ticketId: body.id }))}
        />
      )}
      {mayWithdraw(order, ticket) && <Button id="emergency-withdraw" text={words.withdraw} onTap={() => void withdraw(body.id)} />}
    </>
  )
}

/** As long as nobody is at work; what the server holds is for its rules. */
function mayWithdraw({ state, withdrawal }: KeptOrder, ticket: TicketView | undefined): boolean {
  if (withdrawal || state === 'refused') return false
  return state !== 'arrived' || (ticket?.actions.some(({ action, refusal }) => action === 'cancel' && refusal === null) ?? false)
}

async function withdraw(ticketId: string): Promise<void> {
  const isMeant = await confirm({ title: words.withdrawQuestion, text: words.withdrawText, yes: words.yes, no: words.no })
  if (isMeant) withdrawOrder(ticketId)
}
