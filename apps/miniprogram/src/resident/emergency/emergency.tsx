import type { EmergencyFault } from '@linying/domain'
import { useState } from 'react'
import { useKeptOrders } from '../../features/emergency/kept-order-store'
import { openOrder } from '../../features/emergency/open-order'
import { goBack } from '../../platform'
import { home } from '../../variants/this-variant'
import { residentEmergencyWords as words } from '../../wording/resident-emergency'
import { callOneOf } from '../call/call-line'
import { useHotlines } from '../call/use-hotlines'
import { ResidentScreen } from '../resident-screen'
import { callNow } from './call-now'
import { callsAtOnce } from './calls-at-once'
import { EmergencyTiles } from './emergency-tiles'
import { Help } from './help'
import { useEmergencyPlace } from './use-emergency-place'

type Shown = { readonly fault: EmergencyFault; readonly ticketId: string | undefined }

/** One tap calls and opens an order; neither waits for the other. Then what to do until help comes. Source: SP-5 */
export default function ResidentEmergency() {
  const hotlines = useHotlines()
  const { where, setPlace } = useEmergencyPlace()
  const [shown, setShown] = useState<Shown>()
  const orders = useKeptOrders(kept => kept.orders)
  const order = orders.find(({ body }) => body.id === shown?.ticketId)
  const unfinished = orders.find(({ state, withdrawal }) => (state === 'waiting' || state === 'resting') && withdrawal === undefined)
  // an order that has been taken back is gone, and with it what was shown of it
  const isShown = shown !== undefined && (shown.ticketId === undefined || order !== undefined)

  function tap(fault: EmergencyFault) {
    if (callsAtOnce[fault]) void (where ? callNow(where.community.hotline) : callOneOf(hotlines))
    setShown({ fault, ticketId: where && open(fault) })
  }

  function open(fault: EmergencyFault): string | undefined {
    if (!where) return undefined
    const { me, at, label, community } = where
    return openOrder({ fault, me, at, communityId: community.id, community: community.name, hotline: community.hotline, place: label })
  }

  return (
    <ResidentScreen id="resident-emergency" title={words.title} onBack={() => void goBack(home)}>
      {isShown ? (
        <Help fault={shown.fault} order={order} hotlines={hotlines} onAnother={() => setShown(undefined)} />
      ) : (
        <EmergencyTiles
          where={where}
          unfinished={unfinished}
          isTakenBack={shown !== undefined}
          onPlace={setPlace}
          onTap={tap}
          onShow={({ fault, body }) => setShown({ fault, ticketId: body.id })}
        />
      )}
    </ResidentScreen>
  )
}
