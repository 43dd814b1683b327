import type { ClientApp, DeviceKind, Side } from '@linying/domain'
import { integer, pgTable, text, uuid } from 'drizzle-orm/pg-core'
import { instantColumn } from './instant-column.js'

export const sessions = pgTable('sessions', {
  id: uuid('id').primaryKey(),
  personId: uuid('person_id').notNull(),
  side: text('side').$type<Side>().notNull(),
  createdAt: instantColumn('created_at').notNull(),
  expiresAt: instantColumn('expires_at').notNull(),
  endedAt: instantColumn('ended_at'),
  app: text('app').$type<ClientApp>().notNull().default('unknown'),
  device: text('device').$type<DeviceKind>().notNull().default('unknown'),
  usedAt: instantColumn('used_at')
})

export const refreshTokens = pgTable('refresh_tokens', {
  hash: text('hash').primaryKey(),
  sessionId: uuid('session_id').notNull(),
  goodUntil: instantColumn('good_until'),
  nextHash: text('next_hash')
})

/** One row per bucket: the count of the window that it is in. */
export const attempts = pgTable('attempts', {
  bucket: text('bucket').primaryKey(),
  windowStart: instantColumn('window_start').notNull(),
  count: integer('count').notNull()
})
