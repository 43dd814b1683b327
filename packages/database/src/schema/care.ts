import type { CareConsent, CareEventType, CareFrequency, CarePlan, SealedCareEvent } from '@linying/domain'
import { integer, jsonb, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core'
import { instantColumn } from './instant-column.js'
import { ofCommunity } from './organization.js'

export const careRecords = pgTable('care_records', {
  id: uuid('id').primaryKey(),
  ...ofCommunity,
  residentId: uuid('resident_id').notNull(),
  roomId: uuid('room_id').notNull(),
  consent: text('consent').$type<CareConsent>().notNull(),
  agreedAt: instantColumn('agreed_at').notNull(),
  withdrawnAt: instantColumn('withdrawn_at'),
  plan: text('plan').$type<CarePlan>().notNull(),
  frequency: text('frequency').$type<CareFrequency>(),
  carerId: uuid('carer_id'),
  lastVisitAt: instantColumn('last_visit_at'),
  dueAt: instantColumn('due_at'),
  updatedAt: instantColumn('updated_at').notNull(),
  version: integer('version').notNull(),
  headHash: text('head_hash').notNull()
})

export const careEvents = pgTable(
  'care_events',
  {
    careId: uuid('care_id').notNull(),
    seq: integer('seq').notNull(),
    id: uuid('id').notNull(),
    ...ofCommunity,
    type: text('type').$type<CareEventType>().notNull(),
    v: integer('v').notNull(),
    actorId: uuid('actor_id'),
    actorAs: text('actor_as').notNull(),
    audience: text('audience').notNull(),
    occurredAt: instantColumn('occurred_at').notNull(),
    recordedAt: instantColumn('recorded_at').notNull(),
    payload: jsonb('payload').$type<SealedCareEvent['payload']>().notNull(),
    words: jsonb('words').$type<SealedCareEvent['words']>().notNull(),
    prevHash: text('prev_hash').notNull(),
    hash: text('hash').notNull()
  },
  ({ careId, seq }) => [primaryKey({ columns: [careId, seq] })]
)

export const careWords = pgTable(
  'care_words',
  {
    eventId: uuid('event_id').notNull(),
    field: text('field').notNull(),
    ...ofCommunity,
    salt: text('salt').notNull(),
    value: text('value').notNull()
  },
  ({ eventId, field }) => [primaryKey({ columns: [eventId, field] })]
)

export const careCheckLists = pgTable('care_check_lists', {
  communityId: uuid('community_id').primaryKey(),
  organizationId: uuid('organization_id').notNull(),
  items: text('items').array().notNull(),
  source: text('source').notNull(),
  changedBy: uuid('changed_by').notNull(),
  changedAt: instantColumn('changed_at').notNull()
})
