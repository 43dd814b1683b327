import { jsonb, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core'
import { instantColumn } from './instant-column.js'

export const erasures = pgTable('erasures', {
  id: uuid('id').primaryKey(),
  organizationId: uuid('organization_id').notNull(),
  personId: uuid('person_id'),
  ticketId: uuid('ticket_id'),
  erasedAt: instantColumn('erased_at').notNull(),
  byWhom: text('by_whom').notNull(),
  reason: text('reason').notNull(),
  counts: jsonb('counts').$type<Readonly<Record<string, number>>>().notNull()
})

/** Words and photos of which only the hash is left. */
export const erasedItems = pgTable(
  'erased_items',
  {
    kind: text('kind').$type<'word' | 'photo'>().notNull(),
    itemId: uuid('item_id').notNull(),
    field: text('field').notNull(),
    erasureId: uuid('erasure_id').notNull()
  },
  ({ itemId, field }) => [primaryKey({ columns: [itemId, field] })]
)

/** What the photo store has still to remove. */
export const erasedPhotoFiles = pgTable('erased_photo_files', {
  key: text('key').primaryKey(),
  erasureId: uuid('erasure_id').notNull()
})
