import type { CareConsent, CareFrequency, CarePlan, SealedCareEvent } from '@linying/domain'
import { integer, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core'
import { chainColumns, wordColumns } from './chain-columns.js'
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
  { careId: uuid('care_id').notNull(), ...chainColumns<SealedCareEvent>() },
  ({ careId, seq }) => [primaryKey({ columns: [careId, seq] })]
)

export const careWords = pgTable('care_words', wordColumns, ({ eventId, field }) => [primaryKey({ columns: [eventId, field] })])

export const careCheckLists = pgTable('care_check_lists', {
  communityId: uuid('community_id').primaryKey(),
  organizationId: uuid('organization_id').notNull(),
  items: text('items').array().notNull(),
  source: text('source').notNull(),
  changedBy: uuid('changed_by').notNull(),
  changedAt: instantColumn('changed_at').notNull()
})
