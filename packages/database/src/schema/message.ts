import type { Kind, MessageType, Recipients, Side, VisitRecipients } from '@linying/domain'
import { integer, pgTable, smallint, text, uuid } from 'drizzle-orm/pg-core'
import { instantColumn } from './instant-column.js'
import { ofCommunity } from './organization.js'

export const outboxMessages = pgTable('outbox', {
  id: uuid('id').primaryKey(),
  ...ofCommunity,
  ticketId: uuid('ticket_id'),
  eventId: uuid('event_id'),
  alarmId: uuid('alarm_id'),
  visitId: uuid('visit_id'),
  visitEventId: uuid('visit_event_id'),
  type: text('type').$type<MessageType>().notNull(),
  recipients: text('recipients').$type<Recipients | VisitRecipients>().notNull(),
  createdAt: instantColumn('created_at').notNull(),
  deliveredAt: instantColumn('delivered_at'),
  attempts: integer('attempts').notNull().default(0),
  requestId: uuid('request_id'),
  urgency: smallint('urgency'),
  importId: uuid('import_id')
})

export const inboxItems = pgTable('inbox_items', {
  id: uuid('id').primaryKey(),
  ...ofCommunity,
  personId: uuid('person_id').notNull(),
  side: text('side').$type<Side>().notNull(),
  ticketId: uuid('ticket_id'),
  eventId: uuid('event_id'),
  alarmId: uuid('alarm_id'),
  visitId: uuid('visit_id'),
  visitEventId: uuid('visit_event_id'),
  type: text('type').$type<MessageType>().notNull(),
  happenedAt: instantColumn('happened_at').notNull(),
  readAt: instantColumn('read_at'),
  importId: uuid('import_id'),
  reports: integer('reports')
})

/** Reports that came in by hundreds, and are told as one. */
export const imports = pgTable('imports', {
  id: uuid('id').primaryKey(),
  ...ofCommunity,
  kind: text('kind').$type<Kind>().notNull(),
  begunAt: instantColumn('begun_at').notNull()
})
