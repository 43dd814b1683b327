import { careEventTypes, type SealedCareEvent } from '@linying/domain'
import { sql } from 'drizzle-orm'
import { z } from 'zod'
import { sealedEvent } from './sealed-event.js'

/** The chain of record `r`, as JSON. */
export const selectCareEvents = sql`(select json_agg(json_build_object('id', e.id, 'careId', e.care_id, 'seq', e.seq, 'type', e.type,
  'v', e.v, 'actor', json_build_object('id', e.actor_id, 'as', e.actor_as), 'audience', e.audience, 'occurredAt', e.occurred_at,
  'recordedAt', e.recorded_at, 'payload', e.payload, 'words', e.words, 'prevHash', e.prev_hash, 'hash', e.hash) order by e.seq)
  from care_events e where e.care_id = r.id)`

/** The words of record `r` that have not been erased, as JSON. */
export const selectCareWords = sql`(
  select coalesce(json_agg(json_build_object('eventId', w.event_id, 'field', w.field, 'salt', w.salt, 'value', w.value)
    order by e.seq, w.field), '[]')
  from care_events e join care_words w on w.event_id = e.id where e.care_id = r.id)`

export const sealedCareEvent = sealedEvent.omit({ ticketId: true }).extend({
  careId: z.string(),
  type: z.enum(careEventTypes),
  // only sealed events are ever written, and the hash tells when one was changed since
  payload: z.custom<SealedCareEvent['payload']>(value => typeof value === 'object' && value !== null)
})
