import { bigint, integer, pgTable, text, uuid } from 'drizzle-orm/pg-core'
import { instantColumn } from './instant-column.js'

export const jobFailures = pgTable('job_failures', {
  id: uuid('id').primaryKey().defaultRandom(),
  job: text('job').notNull(),
  item: text('item').notNull(),
  dueAt: instantColumn('due_at').notNull(),
  tries: integer('tries').notNull(),
  reason: text('reason').notNull(),
  failedAt: instantColumn('failed_at').notNull(),
  nextTryAt: instantColumn('next_try_at'),
  setAsideAt: instantColumn('set_aside_at'),
  droppedAt: instantColumn('dropped_at')
})

export const jobRuns = pgTable('job_runs', {
  job: text('job').primaryKey(),
  begunAt: instantColumn('begun_at').notNull(),
  endedAt: instantColumn('ended_at'),
  milliseconds: integer('milliseconds'),
  done: integer('done').notNull().default(0),
  runs: bigint('runs', { mode: 'number' }).notNull().default(0),
  failures: bigint('failures', { mode: 'number' }).notNull().default(0),
  failedBecause: text('failed_because'),
  refusedAt: instantColumn('refused_at'),
  refusedAheadMs: bigint('refused_ahead_ms', { mode: 'number' })
})

export const retentionRules = pgTable('retention_rules', {
  what: text('what').notNull(),
  communityId: uuid('community_id'),
  keptHours: integer('kept_hours').notNull(),
  source: text('source').notNull()
})
