/** How long whoever asks the database waits for what. Unit of all: milliseconds. */
export interface Deadlines {
  /** For a connection: a free one, or a new one. */
  readonly connectMs: number
  /** For an answer, the connection included, from asking to the last row; after it the connection is given up. */
  readonly answerMs: number
  /** Between two signs of life over a connection on which nothing is said. */
  readonly keepAliveMs: number
  /** For whoever asks how the database is: the connection and the answer together. */
  readonly watchMs: number
}

/**
 * Longer than the database itself allows, so that it is the one to say what took so long, and a load and a save fit into a function's 30 s.
 * Whoever watches a service gives up after 2 s.
 * Source: our decision, engineering, 2026-11
 */
export const usualDeadlines: Deadlines = { connectMs: 5_000, answerMs: 10_000, keepAliveMs: 10_000, watchMs: 1_800 }

/**
 * What the database allows the service's role, by the name of its setting. Kept with the role (migration 0041), since a pooler refuses
 * them from whoever connects. Unit: milliseconds. Source: as above.
 */
export const roleLimits = {
  statement_timeout: 8_000,
  lock_timeout: 5_000,
  idle_in_transaction_session_timeout: 10_000
} as const
