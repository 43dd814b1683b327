import type { CallSource } from '@linying/domain'
import { integer, pgTable, text, uuid } from 'drizzle-orm/pg-core'
import { instantColumn } from './instant-column.js'
import { ofCommunity } from './organization.js'

export const calls = pgTable('calls', {
  id: uuid('id').primaryKey(),
  ...ofCommunity,
  source: text('source').$type<CallSource>().notNull(),
  externalId: text('external_id').notNull(),
  rangAt: instantColumn('rang_at').notNull(),
  answeredAt: instantColumn('answered_at'),
  waitingSeconds: integer('waiting_seconds').notNull(),
  answeredById: uuid('answered_by_id'),
  handedOverAfterRing: integer('handed_over_after_ring'),
  ticketId: uuid('ticket_id'),
  callerPhone: text('caller_phone').notNull(),
  note: text('note').notNull(),
  recordedAt: instantColumn('recorded_at').notNull(),
  recordedById: uuid('recorded_by_id')
})
