import { connect, type Database } from './connect.js'
import { pingMs } from './deadlines.js'

/**
 * For whoever asks how the service is: over a connection of its own, so that however many wait for the service's, this one is free, and
 * answered in time or rejected.
 */
export function watchingDatabase(databaseUrl: string, answerMs: number = pingMs): Database {
  return connect(databaseUrl, { connectMs: answerMs, answerMs, keepAliveMs: answerMs, connections: 1 })
}
