import { setTimeout as wait } from 'node:timers/promises'
import { megabytesOf } from '../bench/server-process.js'
import { makeCaller } from './caller.js'
import { bearing, type Person } from './people.js'
import type { Stand } from './stand.js'

/** What somebody saw who only looked on during an attack. */
export interface Sight {
  /** The most that the service held. Unit: megabytes. */
  readonly megabytes: number
  /** The longest that its health let wait, answered or not. Unit: milliseconds. */
  readonly healthMs: number
  /** Of an agent's list, among those that were answered. Unit: milliseconds. */
  readonly listP95Ms: number
  readonly lists: number
}

/** Looks at memory, health and a list, ten times a second, until it is told to stop. */
export function watch(stand: Stand, agent: Person): () => Promise<Sight> {
  const eye = makeCaller(stand.port)
  const lists: number[] = []
  let healthMs = 0
  let megabytes = 0
  let isOver = false
  const looking = [
    every(100, async () => {
      megabytes = Math.max(megabytes, heldBy(stand.pid()))
    }),
    every(250, async () => {
      healthMs = Math.max(healthMs, (await eye.ask({ method: 'GET', path: '/api/health' })).ms)
    }),
    every(100, async () => {
      const { status, ms } = await eye.ask({ method: 'GET', path: '/api/tickets?limit=50', headers: bearing(agent.token) })
      if (status === 200) lists.push(ms)
    })
  ]
  return async () => {
    isOver = true
    await Promise.all(looking)
    eye.close()
    return { megabytes, healthMs, listP95Ms: p95(lists), lists: lists.length }
  }

  async function every(pauseMs: number, look: () => Promise<void>): Promise<void> {
    while (!isOver) {
      await look()
      await wait(pauseMs)
    }
  }
}

/** Nothing between a kill and the next start. */
function heldBy(pid: number): number {
  try {
    return megabytesOf(pid) ?? 0
  } catch {
    return 0
  }
}

export function p95(values: readonly number[]): number {
  return values.toSorted((one, other) => one - other)[Math.floor((values.length - 1) * 0.95)] ?? Number.NaN
}
