import { spawn } from 'node:child_process'
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { type AddressInfo, connect, createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { testClusterUrl } from '../test-cluster.js'

type Pooler = { readonly host: string; readonly stop: () => Promise<void> }

/** PgBouncer before the Postgres of the tests: two clients seldom keep the same connection from one transaction to the next. */
export async function startPooler(): Promise<Pooler> {
  const folder = mkdtempSync(join(tmpdir(), 'linying-pooler-'))
  // PgBouncer refuses to run as root and reads its files as whoever it becomes
  chmodSync(folder, 0o755)
  const port = await freePort()
  writeFileSync(join(folder, 'users'), usersOf(testClusterUrl()))
  writeFileSync(join(folder, 'pgbouncer.ini'), settings(folder, port, testClusterUrl()))
  const child = spawn(process.env.PGBOUNCER_PATH ?? 'pgbouncer', [join(folder, 'pgbouncer.ini')], { stdio: 'ignore' })
  const ended = new Promise<'ended'>(resolve => child.once('exit', () => resolve('ended')).once('error', () => resolve('ended')))
  while (!(await listens(port))) if ((await Promise.race([ended, wait(10)])) === 'ended') throw new Error('PgBouncer does not start')
  return {
    host: `127.0.0.1:${port}`,
    stop: async () => {
      child.kill('SIGKILL')
      await ended
      rmSync(folder, { recursive: true, force: true })
    }
  }
}

function settings(folder: string, port: number, clusterUrl: string): string {
  const rootBecomes = process.getuid?.() === 0 ? 'user = nobody' : ''
  return `
[databases]
* = host=127.0.0.1 port=${new URL(clusterUrl).port}
[pgbouncer]
listen_addr = 127.0.0.1
listen_port = ${port}
unix_socket_dir =
auth_type = plain
auth_file = ${join(folder, 'users')}
pool_mode = transaction
default_pool_size = 3
${rootBecomes}
`
}

function usersOf(clusterUrl: string): string {
  const { username, password } = new URL(clusterUrl)
  return [username, 'linying_app'].map(user => `"${user}" "${password}"\n`).join('')
}

function freePort(): Promise<number> {
  return new Promise(resolve => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      // a TCP server always has an AddressInfo; the wider type is for pipes
      const { port } = server.address() as AddressInfo
      server.close(() => resolve(port))
    })
  })
}

function listens(port: number): Promise<boolean> {
  return new Promise(resolve => {
    const socket = connect(port, '127.0.0.1', () => {
      socket.destroy()
      resolve(true)
    }).once('error', () => resolve(false))
  })
}
