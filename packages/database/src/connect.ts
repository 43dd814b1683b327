import { Pool as NeonPool, neonConfig } from '@neondatabase/serverless'
import { drizzle as drizzleNeon } from 'drizzle-orm/neon-serverless'
import { drizzle, type NodePgDatabase } from 'drizzle-orm/node-postgres'
import pg from 'pg'
import ws from 'ws'
import { answeringInTime } from './answering-in-time.js'
import { type Deadlines, usualDeadlines } from './deadlines.js'

export type Database = NodePgDatabase & { readonly $client: Driver }

/** What both drivers can do. */
interface Driver {
  query(query: Query): Promise<{ readonly rows: Readonly<Record<string, unknown>>[] }>
  end(): Promise<void>
  readonly totalCount: number
  readonly idleCount: number
  readonly waitingCount: number
}

export interface Query {
  readonly text: string
  readonly values: unknown[]
  /** Prepared under this name on whatever connection it is sent over. */
  readonly name?: string | undefined
}

interface PoolSize extends Omit<Deadlines, 'watchMs'> {
  readonly connections: number
}

const usual: PoolSize = { ...usualDeadlines, connections: 10 }

/**
 * A pool for the URL: Neon speaks over WebSockets, since functions may not keep TCP connections; everything else is plain Postgres.
 * Whatever it is asked is answered within the deadlines, or rejected.
 */
export function connect(databaseUrl: string, size: PoolSize = usual): Database {
  return isNeon(databaseUrl) ? connectNeon(databaseUrl, size) : connectPostgres(databaseUrl, size)
}

function isNeon(databaseUrl: string): boolean {
  return new URL(databaseUrl).hostname.endsWith('.neon.tech')
}

function connectPostgres(connectionString: string, { connections: max, connectMs, keepAliveMs, answerMs }: PoolSize): Database {
  const keepAlive = { keepAlive: true, keepAliveInitialDelayMillis: keepAliveMs }
  const pool = new pg.Pool({ connectionString, max, connectionTimeoutMillis: connectMs, ...keepAlive })
  pool.on('error', forgetIdleConnection)
  return drizzle(answeringInTime(pool, answerMs))
}

function connectNeon(connectionString: string, { connections: max, connectMs, answerMs }: PoolSize): Database {
  // Node 20 has no WebSocket of its own
  neonConfig.webSocketConstructor = globalThis.WebSocket ?? ws
  const pool = new NeonPool({ connectionString, max, connectionTimeoutMillis: connectMs })
  pool.on('error', forgetIdleConnection)
  return drizzleNeon(answeringInTime(pool, answerMs))
}

/** A server that restarts cuts idle connections; unheard, that error would end the process. The pool opens new ones. */
function forgetIdleConnection(): void {}
