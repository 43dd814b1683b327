import { pgTable, text, uuid } from 'drizzle-orm/pg-core'
import { ofCommunity } from './organization.js'

/** Written by the database itself whenever the rows change that it is made from. */
export const searchEntries = pgTable('search_entries', {
  ticketId: uuid('ticket_id').primaryKey(),
  ...ofCommunity,
  matter: text('matter').notNull(),
  names: text('names').notNull(),
  pieces: text('pieces').array().notNull()
})
