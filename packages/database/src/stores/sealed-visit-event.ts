import { type SealedVisitEvent, visitEventTypes } from '@linying/domain'
import { sql } from 'drizzle-orm'
import { z } from 'zod'
import { sealedEvent } from './sealed-event.js'

/** The chain of visit `v`, as JSON. */
export const selectVisitEvents = sql`(select json_agg(json_build_object('id', e.id, 'visitId', e.visit_id, 'seq', e.seq, 'type', e.type,
  'v', e.v, 'actor', json_build_object('id', e.actor_id, 'as', e.actor_as), 'audience', e.audience, 'occurredAt', e.occurred_at,
  'recordedAt', e.recorded_at, 'payload', e.payload, 'words', e.words, 'prevHash', e.prev_hash, 'hash', e.hash) order by e.seq)
  from visit_events e where e.visit_id = v.id)`

/** The words of visit `v` that have not been erased, as JSON. */
export const selectVisitWords = sql`(
  select coalesce(json_agg(json_build_object('eventId', w.event_id, 'field', w.field, 'salt', w.salt, 'value', w.value)
    order by e.seq, w.field), '[]')
  from visit_events e join visit_words w on w.event_id = e.id where e.visit_id = v.id)`

export const sealedVisitEvent = sealedEvent.omit({ ticketId: true }).extend({
  visitId: z.string(),
  type: z.enum(visitEventTypes),
  // only sealed events are ever written, and the hash tells when one was changed since
  payload: z.custom<SealedVisitEvent['payload']>(value => typeof value === 'object' && value !== null)
})
