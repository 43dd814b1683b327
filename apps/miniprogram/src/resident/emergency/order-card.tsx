import { emergencyWords, problemSentence, standingOf, statusSentence } from '@linying/look'
import { Text } from '@tarojs/components'
import { wallClock } from '../../features/display/wall-clock'
import type { KeptOrder } from '../../features/emergency/kept-order-store'
import type { TicketView } from '../../features/ticket/ticket-view'
import { useTicket } from '../../features/ticket/use-ticket'
import { accessible } from '../../ui/accessible'
import { Card } from '../../ui/card'
import { residentEmergencyWords as words } from '../../wording/resident-emergency'
import classes from './order-card.module.scss'

/** How the order stands, from the tap to the technician at the door. */
export function OrderCard({ order }: { readonly order: KeptOrder }) {
  const { body, fault, place, number, state, code } = order
  const { data: ticket } = useTicket(state === 'arrived' ? body.id : undefined)
  return (
    <Card id="emergency-order">
      <Text className={classes.about}>{words.order(emergencyWords[fault].label, place)}</Text>
      <Text className={classes.sentence} id="emergency-status" {...accessible({ live: true })}>
        {sentenceOf(order, ticket)}
      </Text>
      {code !== undefined && <Text className={classes.failure}>{problemSentence(code)}</Text>}
      {number !== undefined && <Text className={classes.about}>{words.number(number)}</Text>}
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
