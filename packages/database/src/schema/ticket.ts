import type { Category, Department, KeptWay, Kind, Metric, SealedEvent, Status, Urgency } from '@linying/domain'
import { boolean, integer, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core'
import { chainColumns, wordColumns } from './chain-columns.js'
import { instantColumn } from './instant-column.js'
import { ofCommunity } from './organization.js'

export const tickets = pgTable('tickets', {
  id: uuid('id').primaryKey(),
  ...ofCommunity,
  number: text('number').notNull(),
  kind: text('kind').$type<Kind>().notNull(),
  category: text('category').$type<Category>().notNull(),
  urgency: text('urgency').$type<Urgency>().notNull().default('normal'),
  department: text('department').$type<Department>(),
  aboutPersonId: uuid('about_person_id'),
  restricted: boolean('restricted').notNull().default(false),
  firstHandlerId: uuid('first_handler_id'),
  subtaskOwnerIds: uuid('subtask_owner_ids').array().notNull().default([]),
  dueMetric: text('due_metric').$type<Metric>(),
  dueAt: instantColumn('due_at'),
  dueWarnAt: instantColumn('due_warn_at'),
  channel: text('channel').notNull(),
  status: text('status').$type<Status>().notNull(),
  roomId: uuid('room_id'),
  publicPlaceId: uuid('public_place_id'),
  residentId: uuid('resident_id'),
  joinedIds: uuid('joined_ids').array().notNull(),
  joinedFrom: uuid('joined_from').array().notNull().default([]),
  reporterLeftAt: instantColumn('reporter_left_at'),
  technicianId: uuid('technician_id'),
  takenAt: instantColumn('taken_at'),
  departedAt: instantColumn('departed_at'),
  arrivedAt: instantColumn('arrived_at'),
  etaAt: instantColumn('eta_at'),
  suspendedUntil: instantColumn('suspended_until'),
  doneAt: instantColumn('done_at'),
  closedAt: instantColumn('closed_at'),
  keptWord: text('kept_word').$type<KeptWay>(),
  serviceDueAt: instantColumn('service_due_at'),
  followUpAt: instantColumn('follow_up_at'),
  followUpBy: uuid('follow_up_by'),
  reportedAt: instantColumn('reported_at').notNull(),
  updatedAt: instantColumn('updated_at').notNull(),
  reopenCount: integer('reopen_count').notNull(),
  urgeCount: integer('urge_count').notNull(),
  photosPublic: boolean('photos_public').notNull(),
  version: integer('version').notNull(),
  headHash: text('head_hash').notNull(),
  codeHash: text('code_hash').notNull(),
  /** Of id and number, which no chain holds. */
  numberSeal: text('number_seal').notNull()
})

export const ticketCounters = pgTable(
  'ticket_counters',
  { ...ofCommunity, series: text('series').notNull(), last: integer('last').notNull() },
  ({ communityId, series }) => [primaryKey({ columns: [communityId, series] })]
)

export const ticketEvents = pgTable(
  'ticket_events',
  { ticketId: uuid('ticket_id').notNull(), ...chainColumns<SealedEvent>() },
  ({ ticketId, seq }) => [primaryKey({ columns: [ticketId, seq] })]
)

export const eventWords = pgTable('event_words', wordColumns, ({ eventId, field }) => [primaryKey({ columns: [eventId, field] })])

export const idempotencyKeys = pgTable(
  'idempotency_keys',
  {
    personId: uuid('person_id').notNull(),
    key: text('key').notNull(),
    requestHash: text('request_hash').notNull(),
    ticketId: uuid('ticket_id').notNull(),
    createdAt: instantColumn('created_at').notNull()
  },
  ({ personId, key }) => [primaryKey({ columns: [personId, key] })]
)
