import { type ChildProcess, spawn } from 'node:child_process'
import { closeSync, openSync, readFileSync, rmSync } from 'node:fs'
import { type AddressInfo, createServer } from 'node:net'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import type { Cluster } from './create-cluster.js'
import type { Owner } from './owner.js'
import { findPostmaster, isStale, type Postmaster } from './postmaster.js'

type Start = {
  readonly cluster: Cluster
  readonly binaries: string
  readonly owner: Owner | undefined
  readonly durable: boolean
  readonly port: number | undefined
}

const attempts = 40
const attemptPauseMs = 250
/** One that was cut off goes through its log first. Unit: milliseconds. Source: our decision */
const startsWithinMs = 600_000

/**
 * Finds the running server or starts one. Several may try at once: Postgres lets one win, the others then find it.
 * A start may also fail for a moment because a killed server's children still hold its memory.
 */
export async function startPostmaster(start: Start): Promise<Postmaster> {
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const running = (await findPostmaster(start.cluster.data)) ?? (await tryToStart(start))
    if (running) return running
    await wait(attemptPauseMs)
  }
  const lastLines = readFileSync(start.cluster.log, 'utf8').split('\n').slice(-8).join('\n')
  throw new Error(`Postgres does not start. The end of ${start.cluster.log}:\n${lastLines}`)
}

async function tryToStart(start: Start): Promise<Postmaster | undefined> {
  const { data } = start.cluster
  if (isStale(data)) rmSync(join(data, 'postmaster.pid'), { force: true })
  const child = await launch(start)
  const begun = performance.now()
  while (child.pid !== undefined && child.exitCode === null && child.signalCode === null) {
    const running = await findPostmaster(data)
    if (running?.pid === child.pid) return running
    if (performance.now() - begun > startsWithinMs) {
      child.kill('SIGINT')
      throw new Error(`Postgres (process ${child.pid}) does not begin to answer; see ${start.cluster.log}`)
    }
    await wait(15)
  }
  return undefined
}

/** Detached, so that Ctrl-C in the terminal reaches us first and the server is stopped in order. */
async function launch({ cluster, binaries, owner, durable, port }: Start): Promise<ChildProcess> {
  const log = openSync(cluster.log, 'a')
  const settings = {
    port: port ?? (await freePort()),
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    max_connections: 100,
    ...caution(durable)
  }
  const child = spawn(
    join(binaries, 'postgres'),
    ['-D', cluster.data, ...Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])],
    { ...owner, cwd: cluster.data, env: { ...process.env, LC_ALL: 'C', TZ: 'UTC' }, detached: true, stdio: ['ignore', log, log] }
  )
  // a failed spawn shows as a child without pid
  child.once('error', () => undefined)
  child.unref()
  closeSync(log)
  return child
}

/** What may be lost when the machine stops: nothing, or everything in exchange for speed. */
function caution(durable: boolean): Readonly<Record<string, string>> {
  return durable ? {} : { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' }
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      // a TCP server always has an AddressInfo; the wider type is for pipes
      const { port } = server.address() as AddressInfo
      server.close(() => resolve(port))
    })
  })
}
