import type { ServiceRules, VisitRules } from '@linying/domain'
import { integer, jsonb, pgTable, text, uuid } from 'drizzle-orm/pg-core'
import { instantColumn } from './instant-column.js'

export const organizations = pgTable('organizations', {
  id: uuid('id').primaryKey(),
  code: text('code').notNull(),
  name: text('name').notNull()
})

export const communities = pgTable('communities', {
  id: uuid('id').primaryKey(),
  organizationId: uuid('organization_id').notNull(),
  name: text('name').notNull(),
  hotline: text('hotline').notNull(),
  utcOffsetMinutes: integer('utc_offset_minutes').notNull().default(480),
  province: text('province'),
  city: text('city'),
  obligedAs: text('obliged_as').array().notNull().default(['物业服务企业', '物业服务人']),
  serviceRules: jsonb('service_rules').$type<Partial<ServiceRules>>().notNull().default({}),
  visitRules: jsonb('visit_rules').$type<Partial<VisitRules>>().notNull().default({}),
  rulesChangedBy: uuid('rules_changed_by'),
  rulesChangedAt: instantColumn('rules_changed_at')
})

/** What every row of a community carries. */
export const ofCommunity = {
  organizationId: uuid('organization_id').notNull(),
  communityId: uuid('community_id').notNull()
}
