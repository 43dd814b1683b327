import { Agent } from 'undici'

/** How long a call to a store may take. Unit: milliseconds */
export interface Patience {
  /** Until it has accepted the connection, TLS included. */
  readonly connect: number
  /** From then until it begins to answer, and for each further sign of life. */
  readonly silence: number
  /** From connecting to the last byte. */
  readonly whole: number
}

/**
 * Node's own `fetch` would wait 10 s for a connection and then five minutes for each sign of life, and lets nobody say otherwise.
 * Source: our decision; a function has thirty seconds for everything, and a connection that is not there in three does not come.
 */
export const usualPatience: Patience = { connect: 3_000, silence: 10_000, whole: 20_000 }

/** Keeps connections to a store, each with its limits. */
export function patientAgent({ connect, silence }: Patience): Agent {
  return new Agent({ connect: { timeout: connect }, headersTimeout: silence, bodyTimeout: silence })
}
