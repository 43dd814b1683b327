import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { appRoleUrl, connect, foundPolicies, migrate, openAppRole, ownDatabase, startEmbedded } from '@linying/database'
import pg from 'pg'
import { z } from 'zod'
import { registerCompany } from '../seed-demo/register-company.js'
import { servedEnv, servedFlags } from '../start/as-served.js'
import { startTcpProxy, type TcpProxy } from './tcp-proxy.js'

/** The service, its database, and the ways in between that can be harmed. Everything is on this machine and thrown away. */
export interface Stand {
  /** Where people ask: a proxy before the service. */
  readonly front: TcpProxy
  /** Where the service asks: a proxy before its database. */
  readonly back: TcpProxy
  /** The service's own port, for whoever watches it. */
  readonly port: () => number
  readonly pid: () => number
  /** Ends it without a word, and starts it again where it was. */
  readonly killService: () => Promise<void>
  /** Ends one process of the database that is at work, without a word: all others go down with it, and it recovers by itself. */
  readonly killDatabaseProcess: () => Promise<boolean>
  /** How often the service went down without having been killed. */
  readonly crashes: () => number
  readonly query: <Row extends pg.QueryResultRow>(text: string, values?: readonly unknown[]) => Promise<readonly Row[]>
  readonly clear: () => Promise<void>
}

const started = z.object({ port: z.number() })

export async function openStand(): Promise<Stand> {
  const folder = mkdtempSync(join(tmpdir(), 'linying-attack-'))
  // the account that runs Postgres has to get in
  chmodSync(folder, 0o755)
  const cluster = await startEmbedded({ directory: join(folder, 'postgres'), durable: true })
  const ownerUrl = await ownDatabase({ clusterUrl: cluster.url, name: 'linying', fresh: true })
  await moveIn(ownerUrl)
  const back = await startTcpProxy(Number(new URL(ownerUrl).port))
  let service = await startService(folder, throughPort(appRoleUrl(ownerUrl), back.port), 0)
  const front = await startTcpProxy(service.port)
  let crashes = 0
  let isExpected = false
  const watch = () => service.child.once('exit', () => (crashes += isExpected ? 0 : 1))
  watch()
  return {
    front,
    back,
    port: () => service.port,
    pid: () => service.child.pid ?? 0,
    crashes: () => crashes,
    killService: async () => {
      isExpected = true
      const ended = once(service.child, 'exit')
      service.child.kill('SIGKILL')
      await ended
      service = await startService(folder, throughPort(appRoleUrl(ownerUrl), back.port), service.port)
      isExpected = false
      watch()
    },
    killDatabaseProcess: async () => {
      const [victim] = await ask<{ pid: number }>(
        ownerUrl,
        `select pid from pg_stat_activity where datname = 'linying' and usename = 'linying_app' and backend_type = 'client backend' order by state = 'active' desc, random() limit 1`
      )
      if (victim === undefined) return false
      process.kill(victim.pid, 'SIGKILL')
      return true
    },
    query: (text, values = []) => ask(ownerUrl, text, values),
    clear: async () => {
      isExpected = true
      service.child.kill('SIGKILL')
      await front.close()
      await back.close()
      await cluster.stop()
      rmSync(folder, { recursive: true, force: true })
    }
  }
}

async function moveIn(ownerUrl: string): Promise<void> {
  await migrate(ownerUrl)
  await openAppRole(ownerUrl)
  const database = connect(ownerUrl)
  await registerCompany(database, new Date().toISOString())
  await foundPolicies(database)
  await database.$client.end()
}

async function startService(
  folder: string,
  databaseUrl: string,
  port: number
): Promise<{ readonly child: ChildProcess; readonly port: number }> {
  const env = {
    ...servedEnv,
    ...process.env,
    NODE_ENV: 'development',
    LOG_LEVEL: 'info',
    DATABASE_URL: databaseUrl,
    DATA_DIR: folder,
    PORT: String(port),
    // every caller of an attack has an address of his own, as behind nginx
    BEHIND_PROXY: 'true',
    PUBLIC_URL: port === 0 ? 'http://127.0.0.1' : `http://127.0.0.1:${port}`
  }
  const file = fileURLToPath(new URL('./service-process.ts', import.meta.url))
  // what it logs is written, as in production, and read by nobody
  const child = fork(file, [], { execArgv: [...servedFlags], env, stdio: ['ignore', 'ignore', 'inherit', 'ipc'] })
  const died = once(child, 'exit').then(([code]) => Promise.reject(new Error(`the service ended with ${code} before it answered`)))
  const [message] = await Promise.race([once(child, 'message'), died])
  died.catch(() => undefined)
  return { child, port: started.parse(message).port }
}

function throughPort(url: string, port: number): string {
  const through = new URL(url)
  through.port = String(port)
  return through.href
}

async function ask<Row extends pg.QueryResultRow>(url: string, text: string, values: readonly unknown[] = []): Promise<readonly Row[]> {
  const client = new pg.Client({ connectionString: url })
  // it may be killed with its server
  client.on('error', () => undefined)
  await client.connect()
  try {
    return (await client.query<Row>(text, [...values])).rows
  } finally {
    await client.end().catch(() => undefined)
  }
}
