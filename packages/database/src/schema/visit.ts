import type { Denial, MeetingMethod, MeetingOutcome, Review, SealedVisitEvent, VisitKind } from '@linying/domain'
import { boolean, integer, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core'
import { chainColumns, wordColumns } from './chain-columns.js'
import { instantColumn } from './instant-column.js'
import { ofCommunity } from './organization.js'

export const gifts = pgTable('gifts', {
  id: uuid('id').primaryKey(),
  ...ofCommunity,
  name: text('name').notNull(),
  unit: text('unit').notNull(),
  stock: integer('stock').notNull()
})

export const visits = pgTable('visits', {
  id: uuid('id').primaryKey(),
  ...ofCommunity,
  kind: text('kind').$type<VisitKind>().notNull(),
  method: text('method').$type<MeetingMethod>().notNull(),
  at: instantColumn('at').notNull(),
  outcome: text('outcome').$type<MeetingOutcome>().notNull(),
  roomId: uuid('room_id'),
  residentId: uuid('resident_id'),
  ticketId: uuid('ticket_id'),
  planId: uuid('plan_id'),
  postId: uuid('post_id'),
  topic: text('topic'),
  visitorId: uuid('visitor_id').notNull(),
  hiddenFromId: uuid('hidden_from_id'),
  giftId: uuid('gift_id'),
  giftQuantity: integer('gift_quantity'),
  promisedUntil: instantColumn('promised_until'),
  heldAt: instantColumn('held_at').notNull(),
  updatedAt: instantColumn('updated_at').notNull(),
  review: text('review').$type<Review>().notNull(),
  denial: text('denial').$type<Denial>().notNull(),
  reviewDueAt: instantColumn('review_due_at'),
  answerDueAt: instantColumn('answer_due_at'),
  dueAt: instantColumn('due_at'),
  overdueTold: boolean('overdue_told').notNull().default(false),
  reviewedById: uuid('reviewed_by_id'),
  reviewedAt: instantColumn('reviewed_at'),
  version: integer('version').notNull(),
  headHash: text('head_hash').notNull()
})

export const visitEvents = pgTable(
  'visit_events',
  { visitId: uuid('visit_id').notNull(), ...chainColumns<SealedVisitEvent>() },
  ({ visitId, seq }) => [primaryKey({ columns: [visitId, seq] })]
)

export const visitWords = pgTable('visit_words', wordColumns, ({ eventId, field }) => [primaryKey({ columns: [eventId, field] })])
