import type { Ambient } from '../ambient.js'
import type { CareStore } from '../care/care-store.js'
import type { PhotoStore } from '../photo/photo-store.js'
import type { TicketCodes } from '../ticket/ticket-codes.js'
import type { TicketStore } from '../ticket/ticket-store.js'
import type { VisitStore } from './visit-store.js'

export interface VisitPorts extends Ambient {
  readonly visits: VisitStore
  readonly photos: Pick<PhotoStore, 'shownUrl'>
  /** What a return visit that never took place closed is open again. */
  readonly tickets: TicketStore
  readonly codes: TicketCodes
  /** What a care visit that never took place moved on is moved back. */
  readonly cares: Pick<CareStore, 'scheduleForService'>
}
