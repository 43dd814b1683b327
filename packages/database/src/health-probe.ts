import { sql } from 'drizzle-orm'
import { connect } from './connect.js'
import { pingMs } from './deadlines.js'

export interface HealthProbe {
  /** Throws where the database does not answer in time. */
  readonly ping: () => Promise<void>
  readonly stop: () => Promise<void>
}

/**
 * Asks whether the database answers, over a connection of its own: however many wait for the service's, this one is free.
 * Whoever asks while it is being asked gets the same answer, so that nobody makes it wait by asking often.
 */
export function healthProbe(databaseUrl: string, answerMs: number = pingMs): HealthProbe {
  const database = connect(databaseUrl, { connectMs: answerMs, answerMs, keepAliveMs: answerMs, connections: 1 })
  let underWay: Promise<void> | undefined
  const ask = async () => {
    await database.execute(sql`select 1`)
  }
  return {
    ping: () => {
      underWay ??= ask().finally(() => {
        underWay = undefined
      })
      return underWay
    },
    stop: () => database.$client.end()
  }
}
