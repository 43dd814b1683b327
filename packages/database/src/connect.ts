import { Pool as NeonPool, neonConfig } from '@neondatabase/serverless'
import { drizzle as drizzleNeon } from 'drizzle-orm/neon-serverless'
import { drizzle, type NodePgDatabase } from 'drizzle-orm/node-postgres'
import pg from 'pg'
import ws from 'ws'

export type Database = NodePgDatabase & { readonly $client: Driver }

/** What both drivers can do. */
interface Driver {
  query(query: Query): Promise<{ readonly rows: Readonly<Record<string, unknown>>[] }>
  end(): Promise<void>
}

export interface Query {
  readonly text: string
  readonly values: unknown[]
  /** Prepared under this name on whatever connection it is sent over. */
  readonly name?: string
}

/** A pool for the URL: Neon speaks over WebSockets, since functions may not keep TCP connections; everything else is plain Postgres. */
export function connect(databaseUrl: string): Database {
  return isNeon(databaseUrl) ? connectNeon(databaseUrl) : connectPostgres(databaseUrl)
}

function isNeon(databaseUrl: string): boolean {
  return new URL(databaseUrl).hostname.endsWith('.neon.tech')
}

function connectPostgres(connectionString: string): Database {
  const pool = new pg.Pool({ connectionString, max: 10 })
  pool.on('error', forgetIdleConnection)
  return drizzle(pool)
}

function connectNeon(connectionString: string): Database {
  // Node 20 has no WebSocket of its own
  neonConfig.webSocketConstructor = globalThis.WebSocket ?? ws
  const pool = new NeonPool({ connectionString, max: 10 })
  pool.on('error', forgetIdleConnection)
  return drizzleNeon(pool)
}

/** A server that restarts cuts idle connections; unheard, that error would end the process. The pool opens new ones. */
function forgetIdleConnection(): void {}
