import { connect, type Database } from './connect.js'
import type { Deadlines } from './deadlines.js'

/**
 * For whoever asks how the service is: over a connection of its own, so that however many wait for the service's, this one is free, and
 * answered in time or rejected.
 */
export function watchingDatabase(databaseUrl: string, { watchMs }: Pick<Deadlines, 'watchMs'>): Database {
  return connect(databaseUrl, { connectMs: watchMs, answerMs: watchMs, keepAliveMs: watchMs, connections: 1 })
}
