import { integer, jsonb, text, uuid } from 'drizzle-orm/pg-core'
import { instantColumn } from './instant-column.js'
import { ofCommunity } from './organization.js'

interface Sealed {
  readonly type: string
  readonly payload: object
  readonly words: object
}

/** What every chain keeps of an event, in the order of the table, after the id of what it happened to. */
export function chainColumns<Event extends Sealed>() {
  return {
    seq: integer('seq').notNull(),
    id: uuid('id').notNull(),
    ...ofCommunity,
    type: text('type').$type<Event['type']>().notNull(),
    v: integer('v').notNull(),
    actorId: uuid('actor_id'),
    actorAs: text('actor_as').notNull(),
    audience: text('audience').notNull(),
    occurredAt: instantColumn('occurred_at').notNull(),
    recordedAt: instantColumn('recorded_at').notNull(),
    payload: jsonb('payload').$type<Event['payload']>().notNull(),
    words: jsonb('words').$type<Event['words']>().notNull(),
    prevHash: text('prev_hash').notNull(),
    hash: text('hash').notNull()
  }
}

/** The words of such an event, apart from it: they can be erased, their hashes stay. */
export const wordColumns = {
  eventId: uuid('event_id').notNull(),
  field: text('field').notNull(),
  ...ofCommunity,
  salt: text('salt').notNull(),
  value: text('value').notNull()
}
