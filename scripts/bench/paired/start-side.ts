import { fork } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { instant } from '@linying/domain'
import type { Ports } from '@linying/server'
import { z } from 'zod'
import { databaseCpuMs } from '../database-cpu.js'
import { type Scenario, scenarios } from '../scenarios.js'
import { sideFile } from './check-out.js'

export interface Side {
  readonly port: () => number
  /** Starts the service anew over the same database. */
  readonly startAnew: () => Promise<void>
  /** The same questions for each side, about its own tickets. */
  readonly scenarios: readonly Scenario[]
  /** CPU time that service and database have used by now. Unit: milliseconds. */
  readonly cpuMs: () => Promise<CpuMs>
  readonly stop: () => Promise<void>
}

export interface CpuMs {
  readonly app: number
  readonly database: number
}

const ready = z.object({
  port: z.number(),
  clusterFolder: z.string(),
  underWay: z.array(z.object({ id: z.string(), household: z.number(), technicianId: z.string(), token: z.string() }))
})
const answered = z.object({ id: z.number(), answer: z.union([z.string(), z.number()]) })

/** Starts the service of one checkout over a database of its own, filled by that checkout's own code. */
export async function startSide(folder: string, tickets: number, underWayTickets: number): Promise<Side> {
  const child = fork(join(folder, sideFile), [String(tickets), String(underWayTickets)], {
    cwd: folder,
    execArgv: ['--import', 'tsx'],
    stdio: ['ignore', 'ignore', 'inherit', 'ipc']
  })
  const ended = once(child, 'exit')
  const [first] = await Promise.race([once(child, 'message'), ended])
  const { clusterFolder, underWay, ...begun } = ready.parse(first)
  let { port } = begun
  const waiting = new Map<number, (answer: string | number) => void>()
  let asked = 0
  child.on('message', said => {
    const { id, answer } = answered.parse(said)
    waiting.get(id)?.(answer)
    waiting.delete(id)
  })
  const ask = (question: object) => {
    asked += 1
    const id = asked
    return new Promise<string | number>(resolve => {
      waiting.set(id, resolve)
      child.send({ id, ...question })
    })
  }
  const caller: Pick<Ports, 'now' | 'signAccess'> = {
    now: () => instant(new Date().toISOString()),
    signAccess: async token => String(await ask({ token }))
  }
  return {
    port: () => port,
    startAnew: async () => {
      port = Number(await ask({ anew: true }))
    },
    scenarios: scenarios(caller, underWay),
    cpuMs: async () => ({ app: Number(await ask({})), database: databaseCpuMs(clusterFolder) ?? Number.NaN }),
    stop: async () => {
      child.kill('SIGTERM')
      await ended
    }
  }
}
