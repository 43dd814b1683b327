import type { Database } from './connect.js'

/** The connections of one process. */
export interface PoolState {
  readonly inUse: number
  readonly idle: number
  /** Those who wait for one. */
  readonly waiting: number
}

export function poolState({ $client: { totalCount, idleCount, waitingCount } }: Database): PoolState {
  return { inUse: totalCount - idleCount, idle: idleCount, waiting: waitingCount }
}
