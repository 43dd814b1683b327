import { fork } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout as wait } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { z } from 'zod'
import { servedFlags } from '../start/as-served.js'
import { type Asked, type Heard, makeCaller } from './caller.js'
import { startTcpProxy } from './tcp-proxy.js'

/** One question of an attacker, and how much it was answered. */
export interface Taped extends Pick<Heard, 'askedAt' | 'status'> {
  readonly asked: Asked
  readonly bytes: number
}

export function taped(asked: Asked, { askedAt, status, body }: Heard): Taped {
  return { asked, askedAt, status, bytes: Buffer.byteLength(body) }
}

const started = z.object({ port: z.number() })

/**
 * Asks once more what was asked, each at the same moment after the first, of a server in a process of its own that does nothing and answers as
 * much. What others feel of that is what attackers, the ways in between and the second processor cost them, and nothing of ours.
 */
export async function replay(tape: readonly Taped[]): Promise<readonly Taped[]> {
  const idle = fork(fileURLToPath(new URL('idle-process.ts', import.meta.url)), [], { execArgv: [...servedFlags] })
  const [said] = await once(idle, 'message')
  const front = await startTcpProxy(started.parse(said).port)
  const caller = makeCaller(() => front.port)
  const first = tape.reduce((least, { askedAt }) => Math.min(least, askedAt), Number.POSITIVE_INFINITY)
  const began = performance.now()
  const again = await Promise.all(
    tape.map(async ({ asked, askedAt, status, bytes }) => {
      await wait(askedAt - first - (performance.now() - began))
      const told = { ...asked, headers: { ...asked.headers, 'x-answer': `${status || 503} ${bytes}` } }
      return taped(told, await caller.ask(told))
    })
  )
  caller.close()
  await front.close()
  idle.disconnect()
  return again
}
