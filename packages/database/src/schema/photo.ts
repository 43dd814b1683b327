import { integer, pgTable, text, uuid } from 'drizzle-orm/pg-core'
import { instantColumn } from './instant-column.js'
import { ofCommunity } from './organization.js'

export const photos = pgTable('photos', {
  id: uuid('id').primaryKey(),
  ...ofCommunity,
  ticketId: uuid('ticket_id'),
  visitId: uuid('visit_id'),
  dutyId: uuid('duty_id'),
  forEvent: uuid('for_event').notNull(),
  position: integer('position').notNull(),
  uploadedBy: uuid('uploaded_by').notNull(),
  state: text('state').$type<'awaiting' | 'received'>().notNull().default('awaiting'),
  checkState: text('check_state').$type<'none' | 'pending' | 'passed' | 'blocked'>().notNull().default('none'),
  contentType: text('content_type').notNull(),
  bytes: integer('bytes').notNull(),
  originalKey: text('original_key').notNull(),
  shownKey: text('shown_key').notNull(),
  thumbnailKey: text('thumbnail_key').notNull(),
  sha256: text('sha256'),
  width: integer('width'),
  height: integer('height'),
  expectedAt: instantColumn('expected_at').notNull(),
  receivedAt: instantColumn('received_at')
})
