import { careEventTypes, type SealedCareEvent } from '@linying/domain'
import { sql } from 'drizzle-orm'
import { z } from 'zod'
import { listOfWords, sealedEvent, selectEventOf } from './sealed-event.js'

/** The chain of record `r`, as JSON. */
export const selectCareEvents = sql`(
  select json_agg(${selectEventOf('careId')} order by e.seq) from care_events e where e.care_id = r.id)`

/** The words of record `r` that have not been erased, as JSON. */
export const selectCareWords = sql`(
  select ${listOfWords} from care_events e join care_words w on w.event_id = e.id where e.care_id = r.id)`

export const sealedCareEvent = sealedEvent.omit({ ticketId: true }).extend({
  careId: z.string(),
  type: z.enum(careEventTypes),
  // only sealed events are ever written, and the hash tells when one was changed since
  payload: z.custom<SealedCareEvent['payload']>(value => typeof value === 'object' && value !== null)
})
