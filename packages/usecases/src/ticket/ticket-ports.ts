import type { Ambient } from '../ambient.js'
import type { PhotoStore } from '../photo/photo-store.js'
import type { VisitStore } from '../visit/visit-store.js'
import type { TicketCodes } from './ticket-codes.js'
import type { TicketStore } from './ticket-store.js'

export interface TicketPorts extends Ambient {
  readonly tickets: TicketStore
  readonly codes: TicketCodes
  readonly photos: Pick<PhotoStore, 'shownUrl'>
  /** The records that return visits leave beside their tickets' events. */
  readonly visits: VisitStore
}
