import type { ConvenienceItem } from '@linying/domain'
import { boolean, integer, pgTable, text, uuid } from 'drizzle-orm/pg-core'
import { instantColumn } from './instant-column.js'
import { ofCommunity } from './organization.js'

export const convenienceOffers = pgTable('convenience_offers', {
  id: uuid('id').primaryKey(),
  ...ofCommunity,
  item: text('item').$type<ConvenienceItem>().notNull(),
  name: text('name').notNull(),
  note: text('note').notNull().default(''),
  active: boolean('active').notNull().default(true),
  sort: integer('sort').notNull().default(0),
  version: integer('version').notNull().default(1),
  changedBy: uuid('changed_by'),
  changedAt: instantColumn('changed_at')
})
