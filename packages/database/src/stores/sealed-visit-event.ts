import { type SealedVisitEvent, visitEventTypes } from '@linying/domain'
import { sql } from 'drizzle-orm'
import { z } from 'zod'
import { listOfWords, sealedEvent, selectEventOf } from './sealed-event.js'

/** The chain of visit `v`, as JSON. */
export const selectVisitEvents = sql`(
  select json_agg(${selectEventOf('visitId')} order by e.seq) from visit_events e where e.visit_id = v.id)`

/** The words of visit `v` that have not been erased, as JSON. */
export const selectVisitWords = sql`(
  select ${listOfWords} from visit_events e join visit_words w on w.event_id = e.id where e.visit_id = v.id)`

export const sealedVisitEvent = sealedEvent.omit({ ticketId: true }).extend({
  visitId: z.string(),
  type: z.enum(visitEventTypes),
  // only sealed events are ever written, and the hash tells when one was changed since
  payload: z.custom<SealedVisitEvent['payload']>(value => typeof value === 'object' && value !== null)
})
