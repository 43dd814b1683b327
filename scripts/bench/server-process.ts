import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { z } from 'zod'
import { servedEnv, servedFlags } from '../start/as-served.js'

export interface ServerProcess {
  readonly port: number
  readonly pid: number
  /** CPU time it has used by now. Unit: milliseconds. */
  readonly cpuMs: () => Promise<number>
  readonly tell: (message: object) => Promise<void>
  readonly stop: () => Promise<void>
}

const answers = z.union([z.object({ port: z.number() }), z.object({ cpuMs: z.number() }), z.object({ done: z.literal(true) })])

/** One of the two servers, alone in its process so that its work can be told from everything else; `profile`: a folder for its CPU profile. */
export async function startServer(
  file: 'app-process.ts' | 'floor-process.ts',
  env: Readonly<Record<string, string>>,
  profile = ''
): Promise<ServerProcess> {
  const child = fork(fileURLToPath(new URL(file, import.meta.url)), [], {
    execArgv: [...servedFlags, ...(profile === '' ? [] : ['--cpu-prof', `--cpu-prof-dir=${profile}`])],
    env: { ...servedEnv, ...process.env, ...env },
    // what it logs is written, as in production, and read by nobody
    stdio: ['ignore', 'ignore', 'inherit', 'ipc']
  })
  const first = await ask(child, undefined)
  if (!('port' in first) || child.pid === undefined) throw new Error(`${file} did not start`)
  return {
    port: first.port,
    pid: child.pid,
    cpuMs: async () => {
      const answer = await ask(child, { want: 'cpu' })
      if (!('cpuMs' in answer)) throw new Error(`${file} does not say what it has used`)
      return answer.cpuMs
    },
    tell: async message => {
      await ask(child, message)
    },
    stop: async () => {
      const ended = once(child, 'exit')
      child.kill('SIGTERM')
      await ended
    }
  }
}

type Answer = z.output<typeof answers>

/** Asks and waits for the answer; a server that dies meanwhile is heard of, too. */
function ask(child: ChildProcess, message: object | undefined): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const died = () => reject(new Error('a server has died'))
    child.once('exit', died)
    child.once('message', said => {
      child.off('exit', died)
      resolve(answers.parse(said))
    })
    if (message !== undefined) child.send(message)
  })
}

/** The most memory that a process has ever held. Unit: megabytes. Undefined where the system has no /proc. */
export function peakMegabytesOf(pid: number): number | undefined {
  return megabytesIn(pid, 'VmHWM')
}

export function megabytesOf(pid: number): number | undefined {
  return megabytesIn(pid, 'VmRSS')
}

function megabytesIn(pid: number, field: string): number | undefined {
  if (process.platform !== 'linux') return undefined
  const [, kilobytes] = new RegExp(`${field}:\\s+(\\d+) kB`).exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? []
  return kilobytes === undefined ? undefined : Number(kilobytes) / 1024
}
