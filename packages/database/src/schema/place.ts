import { pgTable, text, uuid } from 'drizzle-orm/pg-core'
import { ofCommunity } from './organization.js'

export const buildings = pgTable('buildings', {
  id: uuid('id').primaryKey(),
  ...ofCommunity,
  name: text('name').notNull()
})

export const units = pgTable('units', {
  id: uuid('id').primaryKey(),
  ...ofCommunity,
  buildingId: uuid('building_id').notNull(),
  name: text('name').notNull()
})

export const rooms = pgTable('rooms', {
  id: uuid('id').primaryKey(),
  ...ofCommunity,
  buildingId: uuid('building_id').notNull(),
  unitId: uuid('unit_id'),
  label: text('label').notNull()
})

export const publicPlaces = pgTable('public_places', {
  id: uuid('id').primaryKey(),
  ...ofCommunity,
  buildingId: uuid('building_id'),
  name: text('name').notNull()
})
