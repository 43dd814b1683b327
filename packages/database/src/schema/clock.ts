import type { LadderRole, Metric, Policy } from '@linying/domain'
import { bigint, boolean, date, integer, jsonb, pgTable, primaryKey, text, timestamp, uuid } from 'drizzle-orm/pg-core'
import { instantColumn } from './instant-column.js'
import { ofCommunity } from './organization.js'

export const clocks = pgTable(
  'clocks',
  {
    ticketId: uuid('ticket_id').notNull(),
    metric: text('metric').$type<Metric>().notNull(),
    round: integer('round').notNull(),
    ...ofCommunity,
    about: uuid('about'),
    startAt: instantColumn('start_at').notNull(),
    dueAt: instantColumn('due_at').notNull(),
    warnAt: instantColumn('warn_at').notNull(),
    provisional: boolean('provisional').notNull(),
    pausedAt: instantColumn('paused_at'),
    pausedMs: bigint('paused_ms', { mode: 'number' }).notNull(),
    endedAt: instantColumn('ended_at'),
    ended: text('ended').$type<'met' | 'void'>(),
    evidence: uuid('evidence'),
    brokenAt: instantColumn('broken_at'),
    excused: boolean('excused').notNull(),
    acknowledged: integer('acknowledged').array().notNull(),
    explanation: jsonb('explanation').$type<ClockExplanation>().notNull(),
    alarmAt: timestamp('alarm_at', { withTimezone: true, precision: 3, mode: 'string' }).array().notNull(),
    alarmTo: text('alarm_to').array().$type<LadderRole[]>().notNull(),
    told: integer('told').notNull()
  },
  ({ ticketId, metric, round }) => [primaryKey({ columns: [ticketId, metric, round] })]
)

/** How a due time came about. */
export interface ClockExplanation {
  readonly minutes: number | null
  readonly adopted: boolean
  readonly runs: Policy['runs']
  readonly spans: readonly { readonly from: string; readonly to: string }[]
}

export const clockAlarms = pgTable('clock_alarms', {
  id: uuid('id').primaryKey(),
  ...ofCommunity,
  ticketId: uuid('ticket_id').notNull(),
  metric: text('metric').$type<Metric>().notNull(),
  round: integer('round').notNull(),
  level: integer('level').notNull(),
  recipients: text('recipients').$type<LadderRole>().notNull(),
  dueAt: instantColumn('due_at').notNull(),
  toldAt: instantColumn('told_at').notNull()
})

/** A law's own words, and the clock of ours that it sets a limit to. */
export const statutes = pgTable('statutes', {
  id: text('id').primaryKey(),
  label: text('label').notNull(),
  measure: text('measure').notNull(),
  minutes: integer('minutes'),
  workdays: integer('workdays'),
  obligedParties: text('obliged_parties').array().notNull(),
  province: text('province'),
  city: text('city'),
  law: text('law').notNull(),
  inForceSince: date('in_force_since').notNull(),
  words: text('words').notNull(),
  kind: text('kind').$type<Policy['kind']>(),
  category: text('category').$type<NonNullable<Policy['category']>>(),
  metric: text('metric').$type<Metric>()
})

export const policies = pgTable('policies', {
  id: uuid('id').primaryKey(),
  ...ofCommunity,
  kind: text('kind').$type<Policy['kind']>().notNull(),
  category: text('category').$type<NonNullable<Policy['category']>>(),
  urgency: text('urgency').$type<NonNullable<Policy['urgency']>>(),
  metric: text('metric').$type<Metric>().notNull(),
  minutes: integer('minutes'),
  runs: text('runs').$type<Policy['runs']>().notNull(),
  warnPercent: integer('warn_percent').notNull(),
  pausable: boolean('pausable').notNull(),
  ladder: jsonb('ladder').$type<Policy['ladder']>().notNull(),
  adopted: boolean('adopted').notNull(),
  source: text('source').notNull(),
  changedBy: uuid('changed_by'),
  changedAt: instantColumn('changed_at')
})
