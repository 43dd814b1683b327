import { useNetwork } from '../network/network-store'
import { useSession } from '../session/session-store'
import { resumeOrders } from './send-orders'

/** Called once, when the app starts: what waits goes when there is signal again, or when its owner is back. */
export function followOrders(): void {
  resumeOrders()
  useNetwork.subscribe(({ online }, before) => {
    if (online && !before.online) resumeOrders()
  })
  useSession.subscribe(({ session }, before) => {
    if (session && !before.session) resumeOrders()
  })
}
