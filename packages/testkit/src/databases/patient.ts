import { connect, type Database, usualDeadlines } from '@linying/database'

/**
 * What a test asks by itself takes as long as the machine is slow, and no test is about that. What hangs is named all the same, before the
 * test's own time is over. Unit: milliseconds
 */
const longMs = 240_000

export const patient = { ...usualDeadlines, connectMs: longMs, answerMs: longMs, watchMs: longMs, connections: 10 }

/** A test's own connections. Whoever wants them for one act only leaves ending them to `patiently`. */
export function patientlyTo(url: string): Database {
  return connect(url, patient)
}

/** Does something over a test's own connections and ends them. */
export async function patiently<T>(url: string, act: (database: Database) => Promise<T>): Promise<T> {
  const database = patientlyTo(url)
  try {
    return await act(database)
  } finally {
    await database.$client.end()
  }
}
