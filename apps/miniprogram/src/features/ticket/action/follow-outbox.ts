import { useNetwork } from '../../network/network-store'
import { useSession } from '../../session/session-store'
import { sendOutbox } from './send-outbox'

/** Called once, when the app starts: what waits goes when there is signal again, or when its owner is back. */
export function followOutbox(): void {
  void sendOutbox()
  useNetwork.subscribe(({ online }, before) => {
    if (online && !before.online) void sendOutbox()
  })
  useSession.subscribe(({ session }, before) => {
    if (session && !before.session) void sendOutbox()
  })
}
