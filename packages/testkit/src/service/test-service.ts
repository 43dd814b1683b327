import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Client, createClient, type Send } from '@linying/client'
import type { Database } from '@linying/database'
import type { Side } from '@linying/domain'
import { createService, type Ports, type RequestLog, readSettings, type Settings, type Wired, wire } from '@linying/server'
import { patient } from '../databases/patient.js'
import { throwAwayDatabase } from '../databases/throw-away-database.js'
import { type FixedClock, fixedClock } from '../fixed-clock.js'
import { suiteLog } from './suite-log.js'
import { withCompanies } from './with-companies.js'

/** One process of the service. */
export interface TestProcess {
  readonly ports: Ports
  readonly fetch: (request: Request) => Promise<Response>
  /** A request by path, as somebody signed in or as nobody. */
  readonly ask: (path: string, init?: RequestInit, viewer?: Who) => Promise<Response>
  readonly as: (viewer: Who | undefined) => Client
}

export interface TestService extends TestProcess {
  readonly clock: FixedClock
  /** As the running service connects. */
  readonly database: Database
  /** Where the bytes of photos lie. */
  readonly photoFolder: string
  /** For the role that may do anything with the tables. */
  readonly ownerUrl: string
  /** Connected with it, in no hurry, and ended with the service. */
  readonly owner: Database
  /** As the platform's scheduler does; answers how much was done. */
  readonly runJob: (name: string) => Promise<number>
  /** Another process over the same database, photos and clock, opened with other settings. */
  readonly beside: (env: Readonly<Record<string, string | undefined>>) => TestProcess
  readonly close: () => Promise<void>
}

export interface Who {
  readonly id: string
  readonly side: Side
  /** One that was opened; a token for any other says that there was one, which nobody has ended. */
  readonly sessionId?: string
}

const host = 'http://service.test'

/** What the telephone exchange of every service under test proves itself by. */
export const exchangeKey = 'the key of a telephone exchange in tests'
/** And whoever collects its metrics. */
export const metricsKey = 'the key of whoever collects metrics in tests'

/** The whole service over a throw-away database with two companies in it, and a clock that stands still on a Sunday morning in China. */
export async function testService(change: (ports: Ports) => Ports = ports => ports, log: RequestLog = suiteLog()): Promise<TestService> {
  const database = await throwAwayDatabase(await withCompanies())
  const folder = mkdtempSync(join(tmpdir(), 'linying-photos-'))
  const clock = fixedClock('2026-11-22T02:00:00.000Z')
  const env = {
    DATABASE_URL: database.url,
    DATA_DIR: folder,
    PUBLIC_URL: host,
    PBX_KEY: exchangeKey,
    METRICS_KEY: metricsKey,
    NODE_ENV: 'test'
  }
  const open = (settings: Settings) => {
    const wired = wire(settings, clock.now, patient)
    const ports = change({ ...wired.ports, jobs: jobsByClock(wired.ports.jobs, clock) })
    return { ...processOver(wired, ports, settings, log), stop: wired.stop }
  }
  const settings = readSettings(env)
  const { stop, ...first } = open(settings)
  const stops = [stop]
  return {
    ...first,
    clock,
    database: database.database,
    photoFolder: join(folder, 'photos'),
    ownerUrl: database.ownerUrl,
    owner: database.owner,
    runJob: name => runBy(first.ask, name, settings.CRON_SECRET),
    beside: more => {
      const { stop: stopToo, ...other } = open(readSettings({ ...env, ...more }))
      stops.push(stopToo)
      return other
    },
    close: async () => {
      for (const end of stops) await end()
      await database.close()
      rmSync(folder, { recursive: true, force: true })
    }
  }
}

/** Nobody tells a database what time it is, so that of its clock only the time is made up; that a job began is written down. */
export function jobsByClock(jobs: Ports['jobs'], { now }: Pick<FixedClock, 'now'>): Ports['jobs'] {
  const begin = async (job: string) => {
    await jobs.begin(job)
    return now()
  }
  return { ...jobs, begin }
}

function processOver({ files }: Wired, ports: Ports, settings: Settings, log: RequestLog): TestProcess {
  const service = createService({ ports, files, cronSecret: settings.CRON_SECRET, exchangeKey, metricsKey, log })
  const fetch = async (request: Request) => service.fetch(request)
  const ask = async (path: string, init: RequestInit = {}, viewer?: Who) => fetch(await requestFor(ports, path, init, viewer))
  return { ports, fetch, ask, as: viewer => createClient(sendBy(ask, viewer)) }
}

async function requestFor(ports: Ports, path: string, init: RequestInit, viewer?: Who): Promise<Request> {
  const request = new Request(new URL(path, host), init)
  const body = typeof init.body === 'string' ? init.body : undefined
  if (body !== undefined) request.headers.set('content-length', String(Buffer.byteLength(body)))
  if (viewer !== undefined) request.headers.set('authorization', `Bearer ${await tokenFor(ports, viewer)}`)
  return request
}

/** A valid access token without the trip of signing in; the doors of signing in have tests of their own. */
export function tokenFor(ports: Ports, { id, side, sessionId = id }: Who): Promise<string> {
  const expiresAt = new Date(Date.parse(ports.now()) + 900_000).toISOString()
  return ports.signAccess({ personId: id, side, sessionId, expiresAt })
}

async function runBy(ask: TestService['ask'], name: string, secret: string): Promise<number> {
  const answer = await ask(`/api/cron/${name}`, { headers: { authorization: `Bearer ${secret}` } })
  if (answer.status !== 200) throw new Error(`${name} answers ${answer.status}: ${await answer.text()}`)
  const { done } = (await answer.json()) as { readonly done: number }
  return done
}

function sendBy(ask: TestService['ask'], viewer: Who | undefined): Send {
  return async ({ method, path, headers, body }) => {
    const init = { method, headers: { ...headers, ...(body === undefined ? {} : { 'content-type': 'application/json' }) } }
    const answer = await ask(`/api${path}`, body === undefined ? init : { ...init, body }, viewer)
    const text = await answer.text()
    return { status: answer.status, data: text === '' ? undefined : JSON.parse(text), etag: answer.headers.get('etag') ?? undefined }
  }
}
