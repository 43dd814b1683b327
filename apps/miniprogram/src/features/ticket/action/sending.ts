import type { LocalPhoto } from '../../photo/local-photo'
import type { PhotoOf } from '../../photo/send-photo'
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

/** Where the photos of what is sent belong: those of a return visit to its record, which has the id of the event. */
export function photosOf({ ticketId, body }: Pick<Sending, 'ticketId' | 'body'>): PhotoOf {
  const { eventId } = body
  return body.action === 'recordVisit' ? { ticketId, eventId, visitId: eventId } : { ticketId, eventId }
}
