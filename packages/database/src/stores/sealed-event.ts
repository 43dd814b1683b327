import { capacities, eventTypes, type SealedEvent } from '@linying/domain'
import { type SQL, sql } from 'drizzle-orm'
import { z } from 'zod'
import { storedInstant } from '../stored-instant.js'

/** By what the events of each chain say whose they are. */
const subjects = { ticketId: 'ticket_id', visitId: 'visit_id', careId: 'care_id' } as const

/** Event `e` as JSON, of a ticket, a visit or a consent. */
export function selectEventOf(subject: keyof typeof subjects): SQL {
  const whose = sql.raw(`'${subject}', e.${subjects[subject]}`)
  return sql`json_build_object('id', e.id, ${whose}, 'seq', e.seq, 'type', e.type, 'v', e.v,
    'actor', json_build_object('id', e.actor_id, 'as', e.actor_as), 'audience', e.audience, 'occurredAt', e.occurred_at,
    'recordedAt', e.recorded_at, 'payload', e.payload, 'words', e.words, 'prevHash', e.prev_hash, 'hash', e.hash)`
}

export const selectEvent = selectEventOf('ticketId')

/** The words `w` of events `e` that have not been erased, as one JSON list. */
export const listOfWords = sql`coalesce(json_agg(
  json_build_object('eventId', w.event_id, 'field', w.field, 'salt', w.salt, 'value', w.value) order by e.seq, w.field), '[]')`

/** The chain of ticket `t`, as JSON. */
export const selectEvents = sql`(select json_agg(${selectEvent} order by e.seq) from ticket_events e where e.ticket_id = t.id)`

/** The words of ticket `t` that have not been erased, as JSON, of those events `e` that are asked for. */
export function selectWords(isAskedFor: SQL): SQL {
  return sql`(
  select ${listOfWords} from ticket_events e join event_words w on w.event_id = e.id where e.ticket_id = t.id and ${isAskedFor})`
}

export const sealedEvent = z.object({
  id: z.string(),
  ticketId: z.string(),
  seq: z.number(),
  type: z.enum(eventTypes),
  v: z.number(),
  actor: z.object({ id: z.string().nullable(), as: z.enum(capacities) }),
  audience: z.string(),
  occurredAt: storedInstant,
  recordedAt: storedInstant,
  // only sealed events are ever written, and the hash tells when one was changed since
  payload: z.custom<SealedEvent['payload']>(value => typeof value === 'object' && value !== null),
  words: z.record(z.string(), z.string()),
  prevHash: z.string(),
  hash: z.string()
})

export const sealedWord = z.object({ eventId: z.string(), field: z.string(), salt: z.string(), value: z.string() })
