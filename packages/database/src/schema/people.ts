import type { Department, Residency, Skill, StaffRole } from '@linying/domain'
import { pgTable, text, uuid } from 'drizzle-orm/pg-core'
import { instantColumn } from './instant-column.js'
import { ofCommunity } from './organization.js'

export const people = pgTable('people', {
  id: uuid('id').primaryKey(),
  organizationId: uuid('organization_id').notNull(),
  name: text('name').notNull(),
  phone: text('phone')
})

export const residencies = pgTable('residencies', {
  id: uuid('id').primaryKey(),
  ...ofCommunity,
  roomId: uuid('room_id').notNull(),
  personId: uuid('person_id').notNull(),
  residency: text('residency').$type<Residency>().notNull(),
  movedIn: instantColumn('moved_in').notNull(),
  movedOut: instantColumn('moved_out')
})

/** What somebody is among the staff of one community. */
export const posts = pgTable('posts', {
  id: uuid('id').primaryKey(),
  ...ofCommunity,
  personId: uuid('person_id').notNull(),
  role: text('role').$type<StaffRole>().notNull(),
  department: text('department').$type<Department>(),
  skills: text('skills').array().$type<readonly Skill[]>().notNull().default([]),
  badge: text('badge').notNull(),
  heldFrom: instantColumn('held_from').notNull(),
  heldUntil: instantColumn('held_until')
})
