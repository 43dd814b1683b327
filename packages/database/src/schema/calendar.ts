import type { WeeklyPattern } from '@linying/domain'
import { date, integer, jsonb, pgTable, text, uuid } from 'drizzle-orm/pg-core'
import { instantColumn } from './instant-column.js'

export const workingCalendars = pgTable('working_calendars', {
  communityId: uuid('community_id').primaryKey(),
  organizationId: uuid('organization_id').notNull(),
  weekly: jsonb('weekly').$type<WeeklyPattern>().notNull(),
  makeUpAs: integer('make_up_as').notNull(),
  version: integer('version').notNull(),
  changedAt: instantColumn('changed_at').notNull(),
  changedBy: uuid('changed_by').notNull()
})

export const calendarYears = pgTable('calendar_years', {
  id: uuid('id').primaryKey(),
  organizationId: uuid('organization_id'),
  year: integer('year').notNull(),
  holidays: date('holidays').array().notNull(),
  workdays: date('workdays').array().notNull(),
  source: text('source').notNull(),
  version: integer('version').notNull(),
  loadedAt: instantColumn('loaded_at').notNull(),
  loadedBy: uuid('loaded_by')
})
