import type { LocalPhoto } from '../../photo/local-photo'
import type { ActionBody } from '../ticket-view'

/** One thing that somebody wants to happen, exactly as it goes out each time it is tried. */
export type Sending = {
  readonly ticketId: string
  readonly idempotencyKey: string
  readonly body: ActionBody
  /** Follow once it has arrived. */
  readonly photos: readonly LocalPhoto[]
  /** Who did it: nobody sends what another has done on the same device. */
  readonly personId: string | undefined
}
