import type { EmergencyFault } from '@linying/domain'
import { emergencyWords } from '@linying/look'
import type { KeptOrder } from '../../features/emergency/kept-order-store'
import { usePersonId } from '../../features/session/session-store'
import { open } from '../../platform'
import { routes } from '../../routes'
import { Button } from '../../ui/button'
import { Card } from '../../ui/card'
import { ListItem } from '../../ui/list-item'
import { residentEmergencyWords as words } from '../../wording/resident-emergency'
import { callOneOf } from '../call/call-line'
import type { Hotline } from '../call/use-hotlines'
import { callNow } from './call-now'
import { callsAtOnce } from './calls-at-once'
import { EmergencySteps } from './emergency-steps'
import { OrderButtons } from './order-buttons'
import { OrderCard } from './order-card'

type HelpProps = {
  readonly fault: EmergencyFault
  /** Undefined where nothing is known of her, and only the call went out. */
  readonly order: KeptOrder | undefined
  readonly hotlines: readonly Hotline[]
  readonly onAnother: () => void
}

/** After the tap: how the order stands, the line once more, and what to do until help comes. */
export function Help({ fault, order, hotlines, onAnother }: HelpProps) {
  const call = <CallAgain fault={fault} order={order} hotlines={hotlines} />
  return (
    <>
      {order ? <OrderCard order={order} /> : <NoOrder fault={fault} />}
      {callsAtOnce[fault] && call}
      <EmergencySteps fault={fault} />
      {!callsAtOnce[fault] && call}
      {order && <OrderButtons order={order} />}
      <Button id="emergency-another" text={words.another} onTap={onAnother} />
    </>
  )
}

function CallAgain({ fault, order, hotlines }: Omit<HelpProps, 'onAnother'>) {
  if (!order) return <Button id="call-again" look="danger" icon="phone" text={words.callAny} onTap={() => void callOneOf(hotlines)} />
  const { hotline } = order
  const text = callsAtOnce[fault] ? words.callAgain(hotline) : words.callOutside(hotline)
  return <Button id="call-again" look="danger" icon="phone" text={text} onTap={() => void callNow(hotline)} />
}

function NoOrder({ fault }: { readonly fault: EmergencyFault }) {
  const personId = usePersonId()
  return (
    <Card>
      <ListItem icon="emergency" title={emergencyWords[fault].label} detail={words.noOrder} />
      {personId === undefined && <Button id="sign-in-open" icon="me" text={words.signIn} onTap={() => void open(routes.signIn.link({}))} />}
    </Card>
  )
}
