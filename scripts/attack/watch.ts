import { fork } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout as wait } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { z } from 'zod'
import { megabytesOf } from '../bench/server-process.js'
import type { Person } from './people.js'
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

const seen = z.object({ healthMs: z.number(), lists: z.array(z.number()) })

/** Looks at memory, health and a list, many times a second, until it is told to stop. */
export async function watch(stand: Stand, agent: Person): Promise<() => Promise<Sight>> {
  const eye = fork(fileURLToPath(new URL('eye-process.ts', import.meta.url)), [], { execArgv: ['--import', 'tsx'] })
  await once(eye, 'message')
  let megabytes = 0
  let isOver = false
  let port = 0
  const looking = look()
  return async () => {
    isOver = true
    await looking
    const told = once(eye, 'message')
    eye.send('stop')
    const [said] = await told
    eye.disconnect()
    const { healthMs, lists } = seen.parse(said)
    return { megabytes, healthMs, listP95Ms: p95(lists), lists: lists.length }
  }

  async function look(): Promise<void> {
    while (!isOver) {
      megabytes = Math.max(megabytes, heldBy(stand.pid()))
      if (stand.port() !== port) {
        port = stand.port()
        eye.send({ port, token: agent.token })
      }
      await wait(50)
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
