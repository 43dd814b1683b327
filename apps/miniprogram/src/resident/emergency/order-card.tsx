import { emergencyWords, problemSentence, standingOf, statusSentence } from '@linying/look'
import { Text } from '@tarojs/components'
import { wallClock } from '../../features/display/wall-clock'
import type { KeptOrder } from '../../features/emergency/kept-order-store'
import { withdrawOrder } from '../../features/emergency/open-order'
import { resumeOrders } from '../../features/emergency/send-orders'
import type { TicketView } from '../../features/ticket/ticket-view'
import { useTicket } from '../../features/ticket/use-ticket'
import { confirm, open } from '../../platform'
import { routes } from '../../routes'
import { accessible } from '../../ui/accessible'
import { Button } from '../../ui/button'
import { Card } from '../../ui/card'
import { residentEmergencyWords as words } from '../../wording/resident-emergency'
import classes from './order-card.module.scss'

/** How the order stands, from the tap to the technician at the door; a false tap is taken back here. */
export function OrderCard({ order }: { readonly order: KeptOrder }) {
  const { body, fault, place, number, state, code, withdrawal } = order
  const hasArrived = state === 'arrived'
  const { data: ticket } = useTicket(hasArrived ? body.id : undefined)
  return (
    <Card id="emergency-order">
      <Text className={classes.about}>{words.order(emergencyWords[fault].label, place)}</Text>
      <Text className={classes.sentence} id="emergency-status" {...accessible({ live: true })}>
        {sentenceOf(order, ticket)}
      </Text>
      {code !== undefined && <Text className={classes.failure}>{problemSentence(code)}</Text>}
      {number !== undefined && <Text className={classes.about}>{words.number(number)}</Text>}
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
    </Card>
  )
}

function sentenceOf({ state, withdrawal }: KeptOrder, ticket: TicketView | undefined): string {
  if (withdrawal) return words.withdrawing
  if (state === 'refused') return words.refused
  if (state === 'resting') return words.resting
  if (state === 'waiting' || !ticket) return words.sending
  return statusSentence(standingOf(ticket), 'resident', wallClock(ticket.community.utcOffsetMinutes))
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
