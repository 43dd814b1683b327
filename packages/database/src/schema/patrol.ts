import type { PatrolProof } from '@linying/domain'
import { date, integer, pgTable, text, uuid } from 'drizzle-orm/pg-core'
import { instantColumn } from './instant-column.js'
import { ofCommunity } from './organization.js'

export const patrolPosts = pgTable('patrol_posts', {
  id: uuid('id').primaryKey(),
  ...ofCommunity,
  name: text('name').notNull(),
  place: text('place').notNull(),
  proof: text('proof').$type<PatrolProof>().notNull(),
  topics: text('topics').array().notNull(),
  codeVersion: integer('code_version').notNull(),
  codeHash: text('code_hash').notNull(),
  closedAt: instantColumn('closed_at'),
  version: integer('version').notNull(),
  changedAt: instantColumn('changed_at').notNull(),
  changedById: uuid('changed_by_id').notNull()
})

export const patrolSlots = pgTable('patrol_slots', {
  id: uuid('id').primaryKey(),
  ...ofCommunity,
  postId: uuid('post_id').notNull(),
  starts: text('starts').notNull(),
  ends: text('ends').notNull(),
  weekdays: integer('weekdays').array().notNull(),
  since: date('since').notNull(),
  until: date('until')
})

export const patrolRoster = pgTable('patrol_roster', {
  slotId: uuid('slot_id').notNull(),
  day: date('day').notNull(),
  ...ofCommunity,
  personId: uuid('person_id').notNull(),
  setById: uuid('set_by_id').notNull(),
  setAt: instantColumn('set_at').notNull()
})

export const patrolDuties = pgTable('patrol_duties', {
  id: uuid('id').primaryKey(),
  ...ofCommunity,
  postId: uuid('post_id').notNull(),
  slotId: uuid('slot_id').notNull(),
  day: date('day').notNull(),
  personId: uuid('person_id').notNull(),
  checkedInAt: instantColumn('checked_in_at').notNull(),
  checkedOutAt: instantColumn('checked_out_at'),
  expectedPhotos: integer('expected_photos').notNull()
})

export const patrolEncounters = pgTable('patrol_encounters', {
  visitId: uuid('visit_id').primaryKey(),
  ...ofCommunity,
  dutyId: uuid('duty_id').notNull()
})

export const patrolReminders = pgTable('patrol_reminders', {
  id: uuid('id').primaryKey(),
  ...ofCommunity,
  text: text('text').notNull(),
  fromDay: date('from_day').notNull(),
  toDay: date('to_day').notNull(),
  changedAt: instantColumn('changed_at').notNull(),
  changedById: uuid('changed_by_id').notNull()
})
